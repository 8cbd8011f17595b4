import { Refusal, type FoundList } from "../../workbook/excel/types";

/** Whether two looks at the workbook found the same list, or none for the same reason. */
export function isSameSelection(
  one: FoundList | Refusal | null,
  other: FoundList | Refusal,
): boolean {
  if (one === null) return false;
  if (!(one instanceof Refusal) && !(other instanceof Refusal)) return isSameList(one, other);
  return (
    one instanceof Refusal &&
    other instanceof Refusal &&
    one.reason === other.reason &&
    one.detail.sheetName === other.detail.sheetName &&
    one.detail.address === other.detail.address
  );
}

export function isSameList(one: FoundList | null, other: FoundList): boolean {
  return (
    one !== null &&
    one.place.sheetId === other.place.sheetId &&
    one.place.address === other.place.address &&
    String(one.preview[0]) === String(other.preview[0])
  );
}
