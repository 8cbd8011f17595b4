import { overlap } from "../../workbook/excel/a1";
import type { FoundList, Place } from "../../workbook/excel/types";

/**
 * Whether what is selected now is another list than the one that was read. Cells of that list, and of
 * what the pane wrote beside it, are none; after a change it may have moved or got other headers, and
 * then it is one to begin with anew.
 */
export function isElsewhere(
  read: FoundList,
  hasChanged: boolean,
  written: Place[],
  { place, preview }: FoundList,
): boolean {
  if (hasChanged) {
    const header = String(preview[0]?.slice(0, read.place.columns));
    if (place.address !== read.place.address || header !== String(read.preview[0])) return true;
  }
  return ![read.place, ...written].some(
    (own) => own.sheetId === place.sheetId && overlap(own, place),
  );
}
