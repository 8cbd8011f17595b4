import { Fingerprint, settled } from "./fingerprint";
import { Cell, Written } from "./types";

/** Classes are few; a column of more different texts would not be one of ours. */
const mostContents = 50;

/** By what a column is known again: as a whole, and cell by cell where some have been edited. */
export function signsOf(cells: readonly Cell[]): Pick<Written, "fingerprint" | "contents"> {
  const contents = [...new Set(cells.map(settled))].filter((text) => text !== "");
  return {
    fingerprint: new Fingerprint().add(cells.map((cell) => [cell])).toString(),
    contents: contents.slice(0, mostContents),
  };
}
