import type { CellValue } from "../book";

/** A value as the user sees it: enough of Excel's number formats for the ones the add-in sets. */
export function textOf(value: CellValue, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const pattern = /^(\$?)(#,##)?0(?:\.(0+))?(%?)/.exec(numberFormat);
  if (!pattern) return String(value);
  const [, currency, grouped, decimals = "", percent] = pattern;
  const shown = Math.abs(percent ? value * 100 : value).toFixed(decimals.length);
  const [whole, fraction] = shown.split(".");
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const sign = value < 0 ? "-" : "";
  return `${sign}${currency}${digits}${fraction ? `.${fraction}` : ""}${percent}`;
}
