import type { SheetSnapshot } from "../../src/workbench/host/memory/snapshot";

/** "B7  0.8  {numberFormat: 0.0%}": the cells in rows, then what else is on the sheet. */
export function asReportText(sheet: SheetSnapshot): string {
  const { cells, formats, columnWidths, tables, charts, ...rest } = sheet;
  const lines = Object.keys({ ...cells, ...formats }).map((address) => {
    const format = Object.entries(formats[address] ?? {}).map(([key, value]) => `${key}: ${value}`);
    const look = format.length > 0 ? `  {${format.join(", ")}}` : "";
    return `${address}  ${cells[address] ?? ""}${look}`;
  });
  const others = JSON.stringify({ ...rest, columnWidths, tables, charts }, null, 2);
  return `${lines.join("\n")}\n\n${others}\n`;
}
