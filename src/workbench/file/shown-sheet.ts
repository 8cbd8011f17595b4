import { helpers, type Model } from "@odoo/o-spreadsheet";
import { excelErrorName, isErrorName } from "../functions/excel-errors";
import { linkedCell } from "../sheet/cell-links";
import { cellValue } from "../sheet/cells";
import { filterXml } from "../sheet/filters";
import { pageOf } from "../sheet/pages";
import type { ShownSheet } from "./stored-sheet";
import type { WrittenLink } from "./written-links";

const usualRowHeight = 23;
const pointsPerPixel = 0.75;

type Cell = ReturnType<Model["getters"]["getCells"]>[number];
type FormulaCell = Extract<Cell, { isFormula: true }>;

/** The addresses of the formula's whole columns and rows, cut at the sheet's end and whole. */
function wholeRanges(model: Model, sheetId: string, { compiledFormula }: FormulaCell) {
  return compiledFormula.rangeDependencies
    .filter(
      ({ unboundedZone }) =>
        unboundedZone.bottom === undefined || unboundedZone.right === undefined,
    )
    .map((range) => {
      const bounded = model.getters.getRangeString(range, sheetId, { useBoundedReference: true });
      return [bounded, model.getters.getRangeString(range, sheetId)] as const;
    });
}

/** Where the link in a cell leads; null for a text, and for a link to a sheet that is gone. */
function linkIn(model: Model, content: string): WrittenLink | null {
  if (!content.startsWith("[")) return null;
  const address = /\]\((.*)\)$/s.exec(content)?.[1] ?? "";
  const target = linkedCell(address);
  const sheetName = target && model.getters.tryGetSheetName(target.sheet);
  return target && sheetName ? { sheetName, cell: target.cell ?? "A1" } : null;
}

/** What of a sheet the spreadsheet would leave out or change when it writes a file. */
export function shownSheet(model: Model, sheetId: string): ShownSheet {
  const { getters } = model;
  const unreadFormulas = new Map<string, string>();
  const plainErrors = new Map<string, string>();
  const links = new Map<string, WrittenLink>();
  const whole = new Map<string, ReturnType<typeof wholeRanges>>();
  for (const cell of getters.getCells(sheetId)) {
    const name = () => {
      const { col, row } = getters.getCellPosition(cell.id);
      return helpers.toXC(col, row);
    };
    if (!cell.isFormula) {
      if (isErrorName(cell.content)) plainErrors.set(name(), excelErrorName(cell.content));
      const link = linkIn(model, cell.content);
      if (link) links.set(name(), link);
    } else if (cell.compiledFormula.isBadExpression) {
      unreadFormulas.set(name(), cell.compiledFormula.toFormulaString(getters).replace(/^=/, ""));
    } else {
      const ranges = wholeRanges(model, sheetId, cell);
      if (ranges.length > 0) whole.set(name(), ranges);
    }
  }
  return {
    value(cell) {
      const value = cellValue(model, { sheetId, ...helpers.toCartesian(cell) });
      return value === "" ? undefined : value;
    },
    rowHeight(row) {
      const pixels = getters.getRowSize(sheetId, row);
      return pixels === usualRowHeight ? undefined : Math.round(pixels * pointsPerPixel);
    },
    unreadFormulas,
    plainErrors,
    wholeRanges: whole,
    links,
    filter: filterXml(model, sheetId),
    page: pageOf(model, sheetId),
  };
}
