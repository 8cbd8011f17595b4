/** @jest-environment jsdom */
import "../support/text-decoder";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guessReading } from "../../../src/csv/guess";
import { previewOf } from "../../../src/workbench/csv/preview";
import type { CsvReading } from "../../../src/csv/reading";

function preview(bytes: Uint8Array, wishes: Partial<CsvReading> = {}) {
  const { columns, more } = previewOf(bytes, { ...guessReading(bytes), ...wishes });
  return {
    more,
    kinds: columns.map(({ kind }) => kind),
    column: (index: number) => columns[index].cells.map(({ shown }) => shown),
  };
}

const written = (text: string, wishes?: Partial<CsvReading>) =>
  preview(new Uint8Array(Buffer.from(text, "utf8")), wishes);

const list = "Artikel;Preis;Zugang;Anteil;Frei\n00123;1.234,5;3.11.2025;12,5 %;\n124;2,5;;5 %;\n";

test("the first rows stand as the sheet will show them, under what each column is", () => {
  const { kinds, column } = written(list);
  expect(kinds).toEqual(["text", "number", "date", "percent", null]);
  expect(column(0)).toEqual(["Artikel", "00123", "124"]);
  expect(column(1)).toEqual(["Preis", "1234.5", "2.5"]);
  expect(column(2)).toEqual(["Zugang", "2025-11-03", ""]);
  expect(column(3)).toEqual(["Anteil", "12.5%", "5.0%"]);
});

test("another decimal sign shows at once what it would do", () => {
  const { kinds, column } = written(list, { decimal: "." });
  expect(kinds[1]).toBe("text");
  expect(column(1)).toEqual(["Preis", "1.234,5", "2,5"]);
});

test("another separator leaves one column, another encoding other letters", () => {
  expect(written(list, { separator: "|" }).kinds).toEqual(["text"]);
  const path = join(__dirname, "..", "..", "fixtures", "csv", "erp-windows-1252.csv");
  const bytes = new Uint8Array(readFileSync(path));
  expect(preview(bytes).column(2)).toContain("Wälzlager");
  expect(preview(bytes, { encoding: "utf-8" }).column(2)).toContain("W\ufffdlzlager");
});

test("columns beyond the eighth are counted, rows beyond the sixth are not shown", () => {
  const { more, column } = written(`${"a;b;c;d;e;f;g;h;i;j\n".repeat(20)}`);
  expect([more, column(0).length]).toEqual([2, 6]);
});
