import type { Progress } from "../../../workbook/excel/types";
import { inSlices } from "../../pane/in-slices";
import type { Choices } from "./choices";
import { codeKey, sameItems } from "./items";
import { sameNameKey } from "../../kept/items/name-key";
import type { Rows } from "./rows";

/** Rows of items that stand in more than one row, and how many items these are. */
export interface Sharing {
  rows: number[];
  names: number;
}

export const sharingKinds = ["duplicates", "alike", "descriptions", "codes"] as const;
export type SharingKind = (typeof sharingKinds)[number];

/** Bits that say what is found on an item. */
const bits: Record<SharingKind, number> = { duplicates: 1, alike: 2, descriptions: 4, codes: 8 };

/**
 * The rows, among those classified, whose item stands in more than one of them; those of them whose
 * names are written in more than one way; those with more than one description; and those of codes
 * that differ in the zeros before them alone.
 */
export async function rowsSharingNames(
  rows: Rows,
  classed: Uint8Array,
  choices: Pick<Choices, "codes">,
  progress: Progress,
): Promise<Record<SharingKind, Sharing>> {
  const itemRows = await sameItems(rows, choices, progress);
  /** By the first row of an item, which need not be among those classified. */
  const names = new Int32Array(rows.count).fill(-1);
  const firstRow = new Uint32Array(rows.count);
  const found = new Uint8Array(rows.count);
  let count = 0;
  let hasZeros = false;
  const isNamed = (row: number) => classed[row] === 1 && rows.names[row] !== "";
  await inSlices(
    rows.count,
    (row) => {
      if (!isNamed(row)) return;
      const item = itemRows[row];
      hasZeros ||= rows.names[row].startsWith("0");
      const name = names[item];
      if (name < 0) {
        names[item] = count;
        firstRow[count++] = row;
      } else found[name] |= differences(rows, firstRow[name], row);
    },
    progress,
  );
  if (hasZeros) await findCodes(rows, firstRow.subarray(0, count), found, progress);
  const sharing = {} as Record<SharingKind, Sharing>;
  const counts = countsOf(found.subarray(0, count));
  for (const kind of sharingKinds) sharing[kind] = { rows: [], names: counts[kind] };
  if (sharing.duplicates.names + sharing.codes.names === 0) return sharing;
  await inSlices(
    rows.count,
    (row) => {
      if (!isNamed(row)) return;
      const says = found[names[itemRows[row]]];
      for (const kind of sharingKinds) if (says & bits[kind]) sharing[kind].rows.push(row);
    },
    progress,
  );
  return sharing;
}

/** What a further row of an item differs in from its first. */
function differences(rows: Rows, first: number, row: number): number {
  const { names, descriptions } = rows;
  // Codes that are one by the user's choice are no names that merely look alike.
  const isCode = rows.itemFirstRows[first] !== rows.itemFirstRows[row];
  const isAlike = !isCode && names[first] !== names[row];
  const [one, other] = [descriptions?.[first] ?? "", descriptions?.[row] ?? ""];
  const isDescribed =
    one !== other && one !== "" && other !== "" && sameNameKey(one) !== sameNameKey(other);
  return (
    bits.duplicates |
    (isAlike ? bits.alike : 0) |
    (isDescribed ? bits.descriptions : 0) |
    (isCode ? bits.codes : 0)
  );
}

/** Codes are counted once for all ways in which they are written. */
async function findCodes(rows: Rows, firstRow: Uint32Array, found: Uint8Array, progress: Progress) {
  const codes = new Map<string, number>();
  await inSlices(
    firstRow.length,
    (name) => {
      const row = firstRow[name];
      if (!/^\d+$/.test(rows.names[row])) return;
      const key = codeKey(rows, row);
      const other = codes.get(key);
      if (other === undefined) codes.set(key, name);
      else for (const each of [other, name]) found[each] |= bits.codes;
    },
    progress,
  );
}

/** How many names there are of each kind. */
function countsOf(found: Uint8Array): Record<SharingKind, number> {
  const counts = { duplicates: 0, alike: 0, descriptions: 0, codes: 0 };
  for (let name = 0; name < found.length; name++) {
    if (found[name] === 0) continue;
    for (const kind of sharingKinds) if (found[name] & bits[kind]) counts[kind]++;
  }
  return counts;
}
