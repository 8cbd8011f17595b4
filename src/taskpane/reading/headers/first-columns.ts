import type { Cell } from "../../../workbook/excel/types";

/** Far more than any list has; whole rows that were selected go on for 16,384. */
const most = 500;

/** The columns among which the pane guesses; any other can be chosen all the same. */
export function firstColumns(preview: Cell[][]): Cell[][] {
  return (preview[0]?.length ?? 0) > most ? preview.map((row) => row.slice(0, most)) : preview;
}
