import type { DecimalSign } from "../../../workbook/excel/separators";
import type { Cell } from "../../../workbook/excel/types";
import { isNumeric, readCell } from "../../reading/cells/cell-kind";
import { plainSigns } from "../../reading/cells/column-sign";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader } from "../../reading/header-words/read-header";
import { totalFields, type TotalField } from "./three-totals";

/** The narrower name first: "cost of sales" is no sales. */
const meanings = [
  ["receivables", "receivables"],
  ["payables", "payables"],
  ["costOfSales", "costOfSales"],
  ["stockValue", "stock"],
  ["yearlySales", "sales"],
] as const;

/** "Stock" alone is units in a list, and money in a balance sheet. */
const plainStock = /^\W*(?:stocks?|inventory)\W*$/iu;

/** Which of the figures a name in a balance sheet means; null for any other. */
export function totalNamed(name: string): TotalField | null {
  const header = readHeader(name);
  const found = meanings.find(([meaning]) => saysOfPlan(header, meaning))?.[1];
  return found ?? (plainStock.test(name) ? "stock" : null);
}

export interface FiguresFound {
  figures: Partial<Record<TotalField, number>>;
  /** Those that the table names with more than one number. */
  twice: TotalField[];
}

/** The figures of a small table: names at the left of numbers, or above them. */
export function figuresInTable(cells: readonly Cell[][], sign: DecimalSign): FiguresFound {
  const found = new Map<TotalField, Set<number>>();
  cells.forEach((row, at) =>
    row.forEach((cell, column) => {
      const field = typeof cell === "string" ? totalNamed(cell) : null;
      if (field === null) return;
      const number =
        numberAt(row[column + 1], sign) ?? numberAt(cells[at + 1]?.[column], sign) ?? null;
      if (number === null) return;
      found.set(field, (found.get(field) ?? new Set()).add(number));
    }),
  );
  const figures: FiguresFound["figures"] = {};
  for (const [field, numbers] of found) if (numbers.size === 1) [figures[field]] = numbers;
  return { figures, twice: totalFields.filter((field) => (found.get(field)?.size ?? 0) > 1) };
}

function numberAt(cell: Cell | undefined, sign: DecimalSign): number | null {
  if (cell === undefined) return null;
  const { kind, number } = readCell(cell, plainSigns(sign));
  return isNumeric(kind) ? number : null;
}
