import { registries } from "@odoo/o-spreadsheet";

interface Text {
  value?: unknown;
}

/**
 * The sheet's own CONCATENATE, which the operator & stands for, puts all cells of its ranges into one
 * text. Excel puts two ranges together cell by cell, as with any operator.
 */
export function concatenateAsExcel(): void {
  const { functionRegistry } = registries;
  const own = functionRegistry.get("CONCATENATE");
  functionRegistry.replace("CONCATENATE", {
    ...own,
    // A range given where a single cell is expected makes the sheet compute cell by cell.
    args: own.args.map((arg) => ({ ...arg, type: ["ANY"], acceptMatrix: false })),
    compute: (...texts: Text[]) => texts.map(({ value }) => textOf(value)).join(""),
  } as typeof own);
}

function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null || value === undefined ? "" : String(value);
}
