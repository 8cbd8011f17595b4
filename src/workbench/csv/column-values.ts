import { fieldValue, isCode, type FieldValue } from "./field-value";
import type { CsvReading } from "../../csv/reading";

/**
 * What the fields of a column are, one below the other. One code with zeros before it makes a column
 * of codes: 00123 and 12345 are of one kind.
 */
export function columnValues(
  fields: readonly string[],
  reading: Omit<CsvReading, "encoding">,
): FieldValue[] {
  const isOfCodes = fields.some(isCode);
  return fields.map((field) =>
    isOfCodes && /^\s*\d+\s*$/.test(field) ? { kind: "text" } : fieldValue(field, reading),
  );
}
