import type { Written } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";

/** What the press for the answer needs, and all that comes after it. */
export interface AnswerCode {
  /** @param isFollowing a choice has been changed: the answer follows, and the keyboard stays there */
  analyse(pane: Pane, isFollowing?: boolean): Promise<void>;
  /** Works with lines and choices as they are by now. */
  recalculate(pane: Pane): Promise<void>;
  /** @param fresh what has been written a moment ago */
  planClasses(pane: Pane, fresh?: Written): Promise<void>;
  takeBack(pane: Pane, written: Written, evenIfEdited?: boolean): Promise<void>;
  answerView(pane: Pane): View;
  findingsView(pane: Pane): View;
  furtherView(pane: Pane): View;
  sheetFold(pane: Pane): View;
  actionsView(pane: Pane): View;
}

/** It is loaded once the list is shown; where an answer is shown it is there. */
export const answer: { code: AnswerCode | null } = { code: null };
