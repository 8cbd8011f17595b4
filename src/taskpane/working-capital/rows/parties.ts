import { GradualMap } from "../../../engine/gradual-map";
import { textIn, type RoleCells } from "../../list/read-roles";
import type { ColumnRole, TextRole } from "../columns/column-role";

/** By whom a list is added up. */
export const parties = ["supplier", "customer", "group"] as const;
export type Party = Exclude<TextRole, "item">;

/** The names that a column holds, each once, and which of them a row has. */
export interface PartyNames {
  /** As the first row with it spells it; "" for no name. */
  names: string[];
  /** For each row the place of its name; −1 where no column says. */
  of: Int32Array;
}

/** The name that a row has; "" for none. */
export function nameAt({ names, of }: PartyNames, row: number): string {
  return names[of[row]] ?? "";
}

/** Names are gathered row by row, from the top of the list down. */
export class PartyNaming {
  private readonly known = new GradualMap<string, number>();
  readonly found: PartyNames;

  constructor(
    count: number,
    private readonly party: Party,
  ) {
    this.found = { names: [], of: new Int32Array(count).fill(-1) };
  }

  read(rows: Pick<RoleCells<ColumnRole>, "cells" | "skip">, row: number): void {
    if (rows.cells[this.party] === undefined) return;
    const name = textIn(rows, this.party, row);
    const key = name.toLocaleUpperCase();
    let place = this.known.get(key);
    if (place === undefined) {
      place = this.found.names.push(name) - 1;
      this.known.set(key, place);
    }
    this.found.of[row] = place;
  }
}
