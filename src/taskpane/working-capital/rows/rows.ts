import type { DecimalSign } from "../../../workbook/excel/separators";
import type { FoundList, ListReading, Progress } from "../../../workbook/excel/types";
import { itemKey } from "../../list/item-key";
import { cellAt } from "../../list/number-column";
import {
  keepFault,
  readNumbers,
  sortNumbers,
  type NumberCells,
  type NumberRules,
} from "../../list/read-numbers";
import { columnsToRead as columnsOfRoles, type RoleCells } from "../../list/read-roles";
import { RowsByKey } from "../../list/rows-by-key";
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
import { TermKind } from "./term-cells";
import { Terms } from "./terms";

/** Why a row cannot be worked out, whatever the settings; where several hold, the first is told. */
export const rowFaults = ["error", "text", "blank", "negative", "unreadTerm", "monthEnd"] as const;
export type RowFault = (typeof rowFaults)[number];

/** The list as it was read; rows count from 0 below the header. */
export interface CapitalRows extends RoleCells<ColumnRole>, NumberCells<NumberRole> {
  columns: CapitalColumns;
  terms: Record<Side, Terms>;
  /** The rows with the same names. */
  same: SameItems;
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
  const rules = rulesOf(columns);
  const read = await sortNumbers(
    { roles: rolesOf(columns), rules },
    list,
    columns,
    reading,
    userSign,
    progress,
  );
  const { count } = read;
  const naming = parties.map((party) => new PartyNaming(count, party));
  const named = Object.fromEntries(naming.map(({ found }, k) => [parties[k], found])) as Record<
    Party,
    PartyNames
  >;
  const known = new RowsByKey(count, (row) => nameKey(read, named, row));
  const rows: CapitalRows = {
    ...read,
    columns,
    terms: { sales: new Terms(count), purchase: new Terms(count) },
    same: new SameItems(count),
    parties: named,
    knownTerms: null,
  };
  await inSlices(
    count,
    (row) => {
      readNumbers(rows, row, rules);
      readTerms(rows, row);
      for (const each of naming) each.read(rows, row);
      rows.same.add(row, known.add(row));
    },
    progress,
    rowsBetweenLooks,
  );
  return { ...rows, cells: withoutNames(rows.cells) };
}

/** The names of the parties are known by now, each of them once. */
function withoutNames(cells: CapitalRows["cells"]): CapitalRows["cells"] {
  const others = { ...cells };
  for (const party of parties) delete others[party];
  return others;
}

function readTerms(rows: CapitalRows, row: number): void {
  for (const side of sides) {
    const cells = rows.cells[termOf[side]];
    if (cells === undefined) continue;
    const { kind } = rows.terms[side].read(row, cellAt(cells, row + rows.skip));
    keepFault(rows, row, rowFaults, faultOfTerm[kind] ?? null);
  }
}

const faultOfTerm: Partial<Record<TermKind, RowFault>> = {
  [TermKind.error]: "error",
  [TermKind.unread]: "unreadTerm",
  [TermKind.monthEnd]: "monthEnd",
};

/** Of all figures only a stock can be below zero: customers wait for it. */
export const mayBeNegative: ReadonlySet<NumberRole> = new Set<NumberRole>(["stockValue", "onHand"]);

/** What is asked of the numbers, for what stock and flow are taken from. */
function rulesOf(columns: CapitalColumns): NumberRules<NumberRole, RowFault> {
  const needed = new Set(neededNumbers(columns));
  return {
    roles: numberRoles,
    faults: rowFaults,
    mayBeNegative,
    blank: (role) => (needed.has(role) ? "blank" : null),
  };
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
function nameKey(
  rows: RoleCells<ColumnRole>,
  names: Record<Party, PartyNames>,
  row: number,
): string {
  const item = itemKey(rows, row);
  if (item === "") return "";
  return `${item}\u0000${parties.map((party) => names[party].of[row]).join(" ")}`;
}
