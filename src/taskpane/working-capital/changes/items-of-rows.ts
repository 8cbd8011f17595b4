import { sumOf } from "../../../engine/compensated-sum";
import { codeOf } from "../../kept/items/name-code";
import { KeyLetters } from "../../kept/items/name-key";
import { itemKey, keyOf } from "../../list/item-key";
import { takenOfItem } from "../../list/since/items-of-rows";
import { nameAt, parties } from "../rows/parties";
import type { CapitalRows } from "../rows/rows";
import type { Worked } from "../work/worked";

/** Currency that the item of a row ties up: an item is one of one supplier for one customer. */
export function needOfItem({ rows: { same }, taken, needs }: Worked, row: number): number {
  if (!same.isShared(row)) return needs[row];
  return sumOf(takenOfItem({ same, taken }, row).map((member) => needs[member]));
}

/** Codes of the items by their names; null for a row without a name. */
export class ItemCodes {
  private readonly letters = new KeyLetters();

  constructor(private readonly rows: CapitalRows) {}

  of(row: number): number | null {
    const item = itemKey(this.rows, row);
    if (item === "") return null;
    const names = parties.map((party) => keyOf(nameAt(this.rows.parties[party], row)));
    return codeOf(this.letters.clear().addText([item, ...names].join("\u0000")));
  }
}
