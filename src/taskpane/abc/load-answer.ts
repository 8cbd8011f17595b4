import { Refusal } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { answer, type AnswerCode } from "./answer-code";
import { abcTask } from "./task";

/** Where that fails it is asked for again with the next press. */
export async function loadAnswer(): Promise<AnswerCode> {
  if (answer.code !== null) return answer.code;
  try {
    const late = await import(/* webpackChunkName: "answer" */ "./late-answer");
    return (answer.code = late.answerCode);
  } catch {
    throw new Refusal("notLoaded");
  }
}

/** Goes on at once where the code is there; else it is loaded first, and a failure is told. */
export async function withAnswer(
  pane: Pane,
  act: (code: AnswerCode) => Promise<void>,
): Promise<void> {
  if (answer.code !== null) return act(answer.code);
  const code = await pane.worker.do({
    label: pane.texts.tabs.loading,
    at: abcTask.at,
    run: loadAnswer,
  });
  if (code !== undefined) await act(code);
}
