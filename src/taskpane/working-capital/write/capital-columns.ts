import type { PaneTexts } from "../../../locales";
import type { CellToWrite, ColumnsContent } from "../../../workbook/excel/types";
import { columnLetters } from "../../../workbook/excel/a1";
import { sheetRow } from "../../list/read-roles";
import { centsFormat, tenthsFormat, wholeFormat } from "../../list/report-formats";
import type { CapitalRows } from "../rows/rows";
import { figuresAt } from "../work/figures-at";
import type { Worked } from "../work/worked";
import { capitalColumns, type CapitalColumn } from "./capital-column";
import { LiveCapital } from "./live-formula";

interface Wanted {
  texts: PaneTexts;
  /** As formulas of the row's own cells, under this prefix; null for values. */
  live: { namespace: string } | null;
}

/** The figures of each row, header first where the list has one; a row that is left out stays empty. */
export function capitalContent(result: Worked, { texts, live }: Wanted): ColumnsContent {
  const { rows } = result;
  const { columns: headers } = texts.workingCapital.write;
  const formulas = live && new LiveCapital(result, live.namespace);
  const cellsOf = (row: number, column: number): CellToWrite[] => {
    if (row < rows.skip) return capitalColumns.map((each) => headers[each]);
    const item = row - rows.skip;
    if (result.taken[item] === 0) return capitalColumns.map(() => "");
    if (formulas !== null) {
      const need = `${columnLetters(column)}${sheetRow(rows, item)}`;
      const said = formulas.formulasOf(item, need);
      return capitalColumns.map((each) => ({ formula: `=${said[each]}` }));
    }
    const figures = figuresAt(result, item);
    return capitalColumns.map((each) => figures[each] ?? "");
  };
  return {
    columns: capitalColumns.length,
    numberFormats: formatsOf(result),
    hasHeader: rows.columns.hasHeader,
    rows: rows.skip + rows.count,
    cells: (first, count, column = 0) =>
      Array.from({ length: count }, (_, row) => cellsOf(first + row, column)),
    ...(formulas === null ? {} : { hasFormulas: true as const }),
    source: rows.source,
    keyColumns: keyColumnsOf(rows),
  };
}

/** An item of one supplier for one customer is a row of its own. */
export function keyColumnsOf({ columns: { at } }: Pick<CapitalRows, "columns">): number[] {
  const named = [at.item, at.supplier, at.customer].filter((column) => column !== null);
  return [...new Set(named)];
}

function formatsOf({ totals }: Worked): string[] {
  const isSmall = (money: number) => Math.abs(money) < 1000;
  const money = (sum: number) => (isSmall(sum) ? centsFormat : wholeFormat);
  const formats: Record<CapitalColumn, string> = {
    need: money(totals.all.need),
    breakEvenTerm: tenthsFormat,
    costOfCapital: money(totals.all.costOfCapital),
  };
  return capitalColumns.map((each) => formats[each]);
}
