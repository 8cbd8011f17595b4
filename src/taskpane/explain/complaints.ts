import type { Pane } from "../pane/pane";
import { isExcelError } from "../reading/cells/excel-error";
import { unknownSaid } from "./unknown/unknown-names";
import type { CallExplanation } from "./call/call-explanation";
import { problemSentence } from "./problem-sentence";
import type { FormulaExplanation } from "./state";

/**
 * What is wrong in a cell that is an error: the sentences of the functions themselves, and of those
 * that say nothing, what can be seen of their arguments. A function whose own error is another one
 * has not caused it.
 */
export function complaintsOf(pane: Pane, { calls, value, unknown }: FormulaExplanation): string[] {
  if (typeof value !== "string" || !isExcelError(value)) return [];
  const { explain } = pane.texts;
  const isMisspelt = unknown?.some(({ nearest }) => nearest !== null) ?? false;
  if (unknown !== null && isMisspelt) return unknownSaid(pane, unknown);
  const blamed = calls.filter(({ result }) => (result ?? value) === value);
  const told = (say: (call: CallExplanation) => string[]) =>
    blamed.flatMap((call) =>
      say(call).map((each) => (calls.length === 1 ? each : explain.saidOf(call.own.name, each))),
    );
  const own = told(({ sentence }) => (sentence === "" ? [] : [sentence]));
  const seen = told((call) => (call.sentence === "" ? problemsSaid(pane, call) : []));
  return [...new Set([...own, ...seen])];
}

function problemsSaid(pane: Pane, { own, problems }: CallExplanation): string[] {
  return problems.map((problem) => problemSentence(pane, own, problem));
}
