import type { Pane } from "./pane";
import { slice } from "./slice";

/** Whether an answer is wanted over a file instead of the list that is selected. */
export const fromFile = slice<{ isWanted: boolean }>("fromFile", () => ({ isWanted: false }));

export function wantFile(pane: Pane): void {
  fromFile.change(pane, { isWanted: true });
}
