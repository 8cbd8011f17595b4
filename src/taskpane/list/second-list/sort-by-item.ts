import type { Progress } from "../../../workbook/excel/types";
import { understand, type NumberFault, type RoleCells } from "../read-roles";
import { sortRows, type Sorted } from "../sort-rows";

/** Why a row says nothing of an item of the task's list. */
export const itemFaults = ["unknownItem", "noItem", "error", "text", "blank", "negative"] as const;
export type ItemFault = "unknownItem" | "noItem" | NumberFault;

interface SortingByItem<Fault extends string, Kind extends string> {
  /** Of the row; "" where it names no item. */
  keyOf(row: number): string;
  /** The row of the task's list that an item has; undefined where it has none. */
  rowOf(key: string): number | undefined;
  faults: readonly Fault[];
  /** In the order in which they are told; the faults are among them. */
  kinds: readonly Kind[];
  /** What else is wrong with a row whose item and quantity are known. */
  faultOf?(row: number): Exclude<Fault, ItemFault> | null;
  /** @param at the row of the task's list */
  alsoFound(row: number, at: number): Kind[];
  take(row: number, at: number): void;
}

/** Gives each row of a second list to the item of the task's list that it names. */
export function sortByItem<Fault extends Kind, Kind extends string>(
  cells: RoleCells<"item" | "quantity">,
  sorting: SortingByItem<Fault | ItemFault, Kind | ItemFault>,
  progress: Progress,
): Promise<Sorted<Fault | ItemFault, Kind | ItemFault>> {
  const { keyOf, rowOf, faults, kinds, faultOf, alsoFound, take } = sorting;
  // A row is asked after several times on end, and a name takes a while to be looked up.
  let asked = { row: -1, key: "", at: undefined as number | undefined };
  const named = (row: number) => {
    if (asked.row !== row) {
      const key = keyOf(row);
      asked = { row, key, at: rowOf(key) };
    }
    return asked;
  };
  const at = (row: number) => named(row).at as number;
  return sortRows<Fault | ItemFault, Kind | ItemFault>(
    {
      ...{ count: cells.count, faults, kinds },
      isLeftOut: () => false,
      faultOf: (row) => {
        if (named(row).key === "") return "noItem";
        if (named(row).at === undefined) return "unknownItem";
        return understand(cells, "quantity", row).fault ?? faultOf?.(row) ?? null;
      },
      alsoFound: (row) => alsoFound(row, at(row)),
      take: (row) => take(row, at(row)),
    },
    progress,
  );
}
