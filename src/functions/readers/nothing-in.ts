import type { Argument } from "../arguments/argument";
import { readCell } from "../cells/cell";
import { looksLikeDate } from "../cells/text-date";
import { isTextNumber } from "../cells/text-number";

/**
 * Whether a row of a list holds nothing for an argument: blank cells, and of a data set whose texts
 * are passed over only such texts. What lies beyond the end of a range is nothing too.
 */
export function nothingIn(argument: Argument, cells: readonly unknown[] | undefined): boolean {
  if (cells === undefined) return true;
  const passesOver = argument.kind === "sample" || argument.kind === "data";
  const holdsDates = argument.kind === "data" && argument.holdsDates;
  for (const cell of cells) {
    if (typeof cell === "number") return false;
    const content = readCell(cell);
    if (content.kind === "blank") continue;
    if (!passesOver || content.kind === "error" || content.kind === "number") return false;
    if (isTextNumber(content)) return false;
    if (holdsDates && content.kind === "text" && looksLikeDate(content.text)) return false;
  }
  return true;
}
