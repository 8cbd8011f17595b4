import { Refusal, type Cell, type FoundList } from "../../workbook/excel/types";
import type { ListTask } from "./list-task";

/** A number, also one that is a text; an error stands where one should be. */
const numberLike = /^(?:[^\p{L}\d]*\d[\d\s.,'’]*[^\p{L}\d]*\p{L}{0,3}\.?|#[A-Z\d/!?]+)$/u;

/** Why cells that hang together are no list to the task, a title for instance; null where they are. */
export function whyNoList(
  { place, preview }: FoundList,
  { needsNumbers }: Pick<ListTask, "needsNumbers">,
): Refusal | null {
  const refusal = new Refusal("noList", { address: place.address, sheetName: place.sheetName });
  if (place.rows * place.columns <= 2) return refusal;
  const asksForNumbers = needsNumbers === true || place.columns === 1;
  // Of a longer list the numbers may begin below what was looked at.
  const isSeen = place.rows <= preview.length || place.columns === 1;
  return asksForNumbers && isSeen && !preview.some((row) => row.some(isLikeNumber))
    ? refusal
    : null;
}

function isLikeNumber(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && numberLike.test(cell.trim()));
}
