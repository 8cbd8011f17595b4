import type { Cell } from "../../workbook/excel/types";
import { columnLetters } from "../abc/columns/list-columns";
import type { Pane } from "../pane/pane";
import { numberRoles, readRoles, type ColumnRole } from "./columns";
import { sheetRow, type FindingKind, type Items } from "./items";
import { understand } from "./read-row";

const longest = 60;

export interface FaultyCell {
  address: string;
  stands: string;
}

/** The cell that a finding is about, and what stands in it. */
export function faultyCell(pane: Pane, items: Items, kind: FindingKind, row: number): FaultyCell {
  const role = roleAtFault(items, kind, row);
  const column = items.list.place.column + (items.columns.at[role] ?? 0);
  const cell = items.cells[role]?.[row + items.skip] ?? "";
  return {
    address: `${columnLetters(column)}${sheetRow(items, row)}`,
    stands: stands(pane, items, kind, role, row, cell),
  };
}

function roleAtFault(items: Items, kind: FindingKind, row: number): ColumnRole {
  const { kinds } = items.columns;
  if (kind === "toOrder" || kind === "onHand") return kind;
  if (kind === "noMean") {
    const ofDemand = kinds.demandSpread === "deviation" && items.cells.demandMean !== undefined;
    return ofDemand && understand(items, "demandMean", row).number === 0
      ? "demandMean"
      : "leadTime";
  }
  const read = new Set(readRoles(items.columns));
  const isAtFault = (role: (typeof numberRoles)[number]) => {
    const { fault, isText } = understand(items, role, row);
    return kind === "textNumber" ? isText : role !== "onHand" && fault === kind;
  };
  return numberRoles.filter((role) => read.has(role)).find(isAtFault) ?? "leadTime";
}

/** For a text that was read, the number it became as well. */
function stands(
  { texts, formats }: Pane,
  items: Items,
  kind: FindingKind,
  role: ColumnRole,
  row: number,
  cell: Cell,
): string {
  const { check } = texts;
  if (typeof cell === "number") return formats.number(cell);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  const trimmed = cell.trim();
  if (trimmed === "") return check.empty;
  const text = trimmed.length > longest ? `${trimmed.slice(0, longest - 1)}…` : trimmed;
  if (kind !== "textNumber" || role === "item" || role === "toOrder") return text;
  return check.readAs(text, formats.number(understand(items, role, row).number));
}
