import type { SameItems } from "../same-items";

/** Rows of one item are one when an answer is held against the last one: as they are told apart, and taken. */
interface TakenRows {
  same: SameItems;
  /** 1 for a row that is taken. */
  taken: Uint8Array;
}

/** The row stands for its item: it is the first one of it that is taken. */
export function standsForItem({ same, taken }: TakenRows, row: number): boolean {
  if (taken[row] === 0) return false;
  const members = same.shared.get(same.first[row]);
  return members === undefined || members.find((member) => taken[member] === 1) === row;
}

/** All rows of its item that are taken. */
export function takenOfItem({ same, taken }: TakenRows, row: number): readonly number[] {
  return same.shared.get(same.first[row])?.filter((member) => taken[member] === 1) ?? [row];
}
