import { addFunction, registries } from "@odoo/o-spreadsheet";

interface Value {
  value?: unknown;
}

/** Excel's N, which the sheet does not have: a number stays what it is, a text is 0. */
export function knowN(): void {
  if (registries.functionRegistry.contains("N")) return;
  addFunction("N", {
    category: "Info",
    description: "A value as a number; 0 for a text.",
    args: [{ name: "value", description: "Any value.", type: ["ANY"], acceptErrors: true }],
    isExported: true,
    compute: ((given?: Value) => numberOf(given)) as never,
  });
}

function numberOf(given?: Value): unknown {
  const value = given?.value;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  const isError = typeof value === "string" && /^#[A-Z/0]+[!?A]?$/.test(value);
  return isError ? { value } : 0;
}
