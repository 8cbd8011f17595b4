import { changeColumns } from "../../list/choose-columns";
import type { Pane } from "../../pane/pane";
import { answer } from "../answer-code";
import { abcTask } from "../task";
import { withColumns } from "./complete-columns";
import type { ListColumns } from "./list-columns";

export function chooseColumns(pane: Pane, part: Partial<ListColumns>): Promise<void> {
  return changeColumns(pane, abcTask, (columns) => withColumns(columns, part), analyseAgain);
}

export async function analyseAgain(pane: Pane): Promise<void> {
  await answer.code?.analyse(pane, true);
}
