import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import { columnValues } from "./column-values";
import { decode } from "../../csv/encoding";
import type { FieldValue } from "./field-value";
import { formats } from "./formats";
import { withoutSeparatorLine } from "../../csv/guess";
import type { CsvReading } from "../../csv/reading";
import { splitRows } from "../../csv/split-rows";

/** What can be looked over at once; more rows are read for what they say of a column. */
const [mostRows, mostColumns, rowsLookedAt, bytesLookedAt] = [6, 8, 200, 100_000];

type Kind = FieldValue["kind"];

export interface PreviewColumn {
  /** What stands below the first row, for that one often holds the heads; null for blanks alone. */
  kind: Kind | null;
  cells: { shown: string; kind: Kind }[];
}

export interface Preview {
  columns: PreviewColumn[];
  /** Columns beyond the last that is shown. */
  more: number;
}

function shownAs(field: string, found: FieldValue): string {
  if (found.kind === "text" || field.trim() === "") return field;
  if (found.kind === "number") return String(found.value);
  const value = found.kind === "percent" ? found.value / 100 : found.value;
  return helpers.formatValue(value, { format: formats[found.kind], locale: DEFAULT_LOCALE });
}

function kindOf(fields: readonly string[], values: readonly FieldValue[]): Kind | null {
  const counts = new Map<Kind, number>();
  fields.forEach((field, row) => {
    if (row === 0 || field.trim() === "") return;
    counts.set(values[row].kind, (counts.get(values[row].kind) ?? 0) + 1);
  });
  let [usual, most]: [Kind | null, number] = [null, 0];
  for (const [kind, count] of counts) if (count > most) [usual, most] = [kind, count];
  return usual;
}

/** The first rows of a file as they would stand in the sheet, if it were read like this. */
export function previewOf(bytes: Uint8Array, reading: CsvReading): Preview {
  const text = decode(bytes.subarray(0, bytesLookedAt), reading.encoding);
  const rows = splitRows(withoutSeparatorLine(text), reading.separator, rowsLookedAt);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: Math.min(width, mostColumns) }, (_, column) => {
    const fields = rows.map((row) => row[column] ?? "");
    const values = columnValues(fields, reading);
    const cells = fields.slice(0, mostRows).map((field, row) => ({
      shown: shownAs(field, values[row]),
      kind: values[row].kind,
    }));
    return { kind: kindOf(fields, values), cells };
  });
  return { columns, more: Math.max(0, width - mostColumns) };
}
