import type { DecimalSign } from "../../../workbook/excel/separators";
import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { periodCells, readPeriods, type PeriodCells } from "../../list/demand/period-cells";
import { itemKey } from "../../list/item-key";
import {
  columnsToRead as columnsOfRoles,
  sortRoles,
  understand,
  type NumberFault,
  type RoleCells,
} from "../../list/read-roles";
import { rolesToRead } from "../../list/roles";
import { SameItems } from "../../list/same-items";
import { inSlices } from "../../pane/in-slices";
import { sides, termOf, type ColumnRole, type NumberRole, type Side } from "../columns/column-role";
import {
  flowPeriods,
  purchasePriceRole,
  rolesOf,
  unitCostRole,
  type CapitalColumns,
} from "../columns/columns";
import type { ListTerms } from "../known-terms/list-terms";
import { parties, PartyNaming, type Party, type PartyNames } from "./parties";
import { termCell, TermKind } from "./term-cells";

/** Why a row cannot be worked out, whatever the settings; where several hold, the first is told. */
export const rowFaults = ["error", "text", "blank", "negative", "unreadTerm", "monthEnd"] as const;
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
  /** The rows with the same names. */
  same: SameItems;
  /** What leaves in past or coming periods; none where it is told in one figure. */
  periods: PeriodCells;
  parties: Record<Party, PartyNames>;
  /** What another list has told of its suppliers' terms; null where nothing has to be asked. */
  knownTerms: ListTerms | null;
}

const numberRoles: readonly NumberRole[] = [
  ...(["stockValue", "onHand", "unitCost", "demand", "salesPrice", "purchasePrice"] as const),
  ...(["sales", "costOfSales"] as const),
];

/** A row has some ten numbers, and a text takes a while to be read as one. */
const rowsBetweenLooks = 64;

/** The place's columns that are read, in the order `readRows` takes them. */
export function columnsToRead(columns: CapitalColumns): number[] {
  return [...columnsOfRoles(rolesOf(columns), columns), ...flowPeriods(columns)];
}

/** Sorts out what was read from the columns that `columnsToRead` names. */
export async function readRows(
  list: FoundList,
  columns: CapitalColumns,
  reading: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<CapitalRows> {
  const roles = rolesOf(columns);
  const read = await sortRoles(roles, list, columns, reading, userSign, progress);
  const { count } = read;
  const cells = reading.cells.slice(rolesToRead(roles, columns).length);
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
    same: new SameItems(count),
    periods: await periodCells(cells, read, userSign, progress),
    knownTerms: null,
    parties: Object.fromEntries(naming.map(({ found }, k) => [parties[k], found])) as Record<
      Party,
      PartyNames
    >,
  };
  await inSlices(
    count,
    (row) => {
      readRow(rows, row);
      for (const each of naming) each.read(rows, row);
      rows.same.add(row, nameKey(rows, row));
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
  if (rows.periods.cells.length > 0) {
    const { fault, isText } = readPeriods(rows.periods, row);
    if (isText) rows.textNumbers[row] = 1;
    if (fault !== null) found(fault);
  }
  for (const side of sides) {
    const cells = rows.cells[termOf[side]];
    if (cells === undefined) continue;
    const { kind, days } = termCell(cells[row + rows.skip]);
    rows.terms[side][row] = days;
    rows.termKinds[side][row] = kind;
    const fault = faultOfTerm[kind];
    if (fault !== undefined) found(fault);
  }
  rows.faulty[row] = worst === rowFaults.length ? 0 : worst + 1;
}

const faultOfTerm: Partial<Record<TermKind, RowFault>> = {
  [TermKind.error]: "error",
  [TermKind.unread]: "unreadTerm",
  [TermKind.monthEnd]: "monthEnd",
};

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
    ...(stockFrom === "value"
      ? (["stockValue"] as const)
      : (["onHand", unitCostRole(columns)] as const)),
    ...(flowFrom === "money"
      ? (["sales", "costOfSales"] as const)
      : ([
          ...(columns.demandFrom === "average" ? (["demand"] as const) : []),
          ...(["salesPrice", purchasePriceRole(columns)] as const),
        ] as const)),
  ];
}

/** The same item of one supplier for one customer; "" without a name. */
function nameKey(rows: CapitalRows, row: number): string {
  const item = itemKey(rows, row);
  if (item === "") return "";
  // The places of the names, for whose letters a long list would keep once more.
  return `${item}\u0000${parties.map((party) => rows.parties[party].of[row]).join(" ")}`;
}
