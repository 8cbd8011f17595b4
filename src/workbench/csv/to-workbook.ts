import { helpers } from "@odoo/o-spreadsheet";
import { mostCells, mostColumns, mostRows } from "../file/limits";
import { RefusedFile } from "../file/refused-file";
import { literalText } from "../sheet/literal-text";
import type { WorkbookSource } from "../sheet/model";
import { columnValues } from "./column-values";
import { formats } from "./formats";
import type { CsvReading } from "../../csv/reading";

const formatIds = { percent: 1, date: 2, moment: 3 } as const;

const spareRows = 100;
const leastColumns = 26;

/** A width in which the texts of a column can be read, in pixels. */
function widthFor(column: readonly string[]): number {
  const longest = column.slice(0, 200).reduce((most, field) => Math.max(most, field.length), 0);
  return Math.min(320, Math.max(64, 20 + 7 * longest));
}

/** A name that a sheet may have, from that of the file. */
function sheetName(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/*?:[\]']/g, " ")
    .trim()
    .slice(0, 31)
    .trim();
  return name === "" ? "Sheet1" : name;
}

function checkSize(rows: readonly string[][], columns: number): void {
  if (rows.length > mostRows) {
    throw new RefusedFile("tooLarge", `more than ${mostRows.toLocaleString("en")} rows`);
  }
  if (columns > mostColumns) throw new RefusedFile("tooLarge", `${columns} columns`);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > mostCells) throw new RefusedFile("tooLarge", `${cells} cells`);
}

/** Rows of fields as a workbook of one sheet: numbers and days as such, codes and names as text. */
export function csvWorkbook(
  fileName: string,
  rows: readonly string[][],
  reading: Omit<CsvReading, "encoding">,
): WorkbookSource {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  checkSize(rows, columns);
  const cells: Record<string, string> = {};
  const cellFormats: Record<string, number> = {};
  const widths: Record<number, { size: number }> = {};
  for (let column = 0; column < columns; column += 1) {
    const letters = helpers.numberToLetters(column);
    const fields = rows.map((row) => row[column] ?? "");
    const values = columnValues(fields, reading);
    fields.forEach((field, index) => {
      if (field.trim() === "") return;
      const address = `${letters}${index + 1}`;
      const found = values[index];
      if (found.kind === "text") cells[address] = literalText(field);
      else {
        const share = found.kind === "percent" ? 100 : 1;
        cells[address] = String(found.value / share);
        if (found.kind !== "number") cellFormats[address] = formatIds[found.kind];
      }
    });
    widths[column] = { size: widthFor(fields) };
  }
  return {
    version: "19.3.2",
    sheets: [
      {
        id: "sheet1",
        name: sheetName(fileName),
        colNumber: Math.max(leastColumns, columns + 4),
        rowNumber: rows.length + spareRows,
        cols: widths,
        cells,
        formats: cellFormats,
      },
    ],
    formats: Object.fromEntries(
      Object.entries(formatIds).map(([kind, id]) => [id, formats[kind as keyof typeof formats]]),
    ),
  };
}
