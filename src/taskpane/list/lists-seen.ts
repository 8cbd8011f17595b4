import type { SheetList } from "../../workbook/excel/types";
import { slice } from "../pane/slice";
import type { Pane } from "../pane/pane";

/** The lists on the sheets of the workbook, as they were when none was selected; null before. */
export const listsSeen = slice<{ lists: SheetList[] | null }>("listsSeen", () => ({ lists: null }));

/** Looks through the sheets; what cannot be looked at is simply not offered. */
export async function lookForLists(pane: Pane): Promise<void> {
  const lists = await pane.workbook.findLists().catch(() => []);
  listsSeen.change(pane, { lists });
}
