import type { DecimalSign } from "../../../workbook/excel/separators";
import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import {
  columnsToRead as columnsOfRoles,
  sortRoles,
  textIn,
  understand,
  type NumberFault,
  type RoleCells,
} from "../../list/read-roles";
import { inSlices } from "../../pane/in-slices";
import { sides, termOf, type ColumnRole, type NumberRole, type Side } from "../columns/column-role";
import { purchasePriceRole, rolesOf, type CapitalColumns } from "../columns/columns";
import { parties, PartyNaming, type Party, type PartyNames } from "./parties";
import { termCell, TermKind } from "./term-cells";

/** Why a row cannot be worked out, whatever the settings; where several hold, the first is told. */
export const rowFaults = ["error", "text", "blank", "negative", "unreadTerm"] as const;
export type RowFault = (typeof rowFaults)[number];

/** The list as it was read; rows count from 0 below the header. */
export interface CapitalRows extends RoleCells<ColumnRole> {
  columns: CapitalColumns;
  /** NaN where nothing stands; roles without a column share one array of nothing else. */
  numbers: Record<NumberRole, Float64Array>;
  /** Days; NaN where no term could be read. */
  terms: Record<Side, Float64Array>;
  /** What stands in the cells of the terms: see `TermKind`. */
  termKinds: Record<Side, Uint8Array>;
  /** 0 for a row that can be worked out, else 1 + the place of its fault in `rowFaults`. */
  faulty: Uint8Array;
  /** 1 where a text was read as a number. */
  textNumbers: Uint8Array;
  /** The first row with the same names: the row itself where it is the only one. */
  firstOfName: Int32Array;
  /** 1 where other rows have the same names. */
  isShared: Uint8Array;
  parties: Record<Party, PartyNames>;
}

const numberRoles: readonly NumberRole[] = [
  ...(["stockValue", "onHand", "unitCost", "demand", "salesPrice", "purchasePrice"] as const),
  ...(["sales", "costOfSales"] as const),
];

/** A row has some ten numbers, and a text takes a while to be read as one. */
const rowsBetweenLooks = 64;

/** The place's columns that are read, in the order `readRows` takes them. */
export function columnsToRead(columns: CapitalColumns): number[] {
  return columnsOfRoles(rolesOf(columns), columns);
}

/** Sorts out what was read from the columns that `columnsToRead` names. */
export async function readRows(
  list: FoundList,
  columns: CapitalColumns,
  reading: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<CapitalRows> {
  const read = await sortRoles(rolesOf(columns), list, columns, reading, userSign, progress);
  const { count } = read;
  const filled = () => new Float64Array(count).fill(NaN);
  const absent = filled();
  const numbers = numberRoles.map((role) => [role, read.cells[role] ? filled() : absent]);
  const naming = parties.map((party) => new PartyNaming(count, party));
  const rows: CapitalRows = {
    ...read,
    columns,
    numbers: Object.fromEntries(numbers) as CapitalRows["numbers"],
    terms: { sales: filled(), purchase: filled() },
    termKinds: { sales: new Uint8Array(count), purchase: new Uint8Array(count) },
    faulty: new Uint8Array(count),
    textNumbers: new Uint8Array(count),
    firstOfName: new Int32Array(count),
    isShared: new Uint8Array(count),
    parties: Object.fromEntries(naming.map(({ found }, k) => [parties[k], found])) as Record<
      Party,
      PartyNames
    >,
  };
  const first = new Map<string, number>();
  await inSlices(
    count,
    (row) => {
      readRow(rows, row);
      for (const each of naming) each.read(rows, row);
      const before = firstRow(first, nameKey(rows, row), row);
      rows.firstOfName[row] = before;
      if (before !== row) rows.isShared[before] = rows.isShared[row] = 1;
    },
    progress,
    rowsBetweenLooks,
  );
  return rows;
}

function readRow(rows: CapitalRows, row: number): void {
  let worst: number = rowFaults.length;
  const found = (fault: RowFault) => {
    worst = Math.min(worst, rowFaults.indexOf(fault));
  };
  const needed = neededNumbers(rows.columns);
  for (const role of numberRoles) {
    if (rows.cells[role] === undefined) continue;
    const { number, fault, isText } = understand(rows, role, row);
    if (isText) rows.textNumbers[row] = 1;
    if (fault === null || (fault === "negative" && mayBeNegative(role))) {
      rows.numbers[role][row] = number;
    } else if (isFault(role, fault, needed)) {
      found(fault);
    }
  }
  for (const side of sides) {
    const cells = rows.cells[termOf[side]];
    if (cells === undefined) continue;
    const { kind, days } = termCell(cells[row + rows.skip]);
    rows.terms[side][row] = days;
    rows.termKinds[side][row] = kind;
    if (kind === TermKind.error) found("error");
    if (kind === TermKind.unread) found("unreadTerm");
  }
  rows.faulty[row] = worst === rowFaults.length ? 0 : worst + 1;
}

/** An empty cell of a column that need not be there says nothing. */
function isFault(role: NumberRole, fault: NumberFault, needed: readonly NumberRole[]): boolean {
  return fault !== "blank" || needed.includes(role);
}

/** Of all figures only a stock can be below zero: customers wait for it. */
function mayBeNegative(role: NumberRole): boolean {
  return role === "stockValue" || role === "onHand";
}

/** Without a number in each of these no row is worked out. */
export function neededNumbers(columns: CapitalColumns): NumberRole[] {
  const { stockFrom, flowFrom } = columns;
  return [
    ...(stockFrom === "value" ? (["stockValue"] as const) : (["onHand", "unitCost"] as const)),
    ...(flowFrom === "money"
      ? (["sales", "costOfSales"] as const)
      : (["demand", "salesPrice", purchasePriceRole(columns)] as const)),
  ];
}

/** The same item of one supplier for one customer; "" without a name. */
function nameKey(rows: CapitalRows, row: number): string {
  const item = textIn(rows, "item", row);
  if (item === "") return "";
  const names = [item, ...parties.map((party) => textIn(rows, party, row))];
  return names.join("\u0000").toLocaleUpperCase();
}

/** A row without a name is no other's. */
function firstRow(first: Map<string, number>, key: string, row: number): number {
  if (key === "") return row;
  const before = first.get(key);
  if (before !== undefined) return before;
  first.set(key, row);
  return row;
}
