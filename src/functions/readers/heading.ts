import type { CellContent } from "../cells/cell";
import { looksLikeDate } from "../cells/text-date";
import { isTextNumber } from "../cells/text-number";

/**
 * Whether the first line of a range is its heading: words, and no number among them. A text that was
 * meant as a number is one, or its line would be lost without a word.
 *
 * @param holdsDates whether dates stand in the range, so that a text meant as one is no word either
 */
export function isHeading(contents: readonly CellContent[], holdsDates = false): boolean {
  return (
    contents.some(({ kind }) => kind === "text") &&
    contents.every((content) => isWordOrNothing(content, holdsDates))
  );
}

function isWordOrNothing(content: CellContent, holdsDates: boolean): boolean {
  if (content.kind === "blank") return true;
  if (content.kind !== "text" || isTextNumber(content)) return false;
  return !(holdsDates && looksLikeDate(content.text));
}
