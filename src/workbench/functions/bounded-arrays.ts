import { registries } from "@odoo/o-spreadsheet";
import { texts } from "../texts";

interface Cell {
  value?: unknown;
}

/** More cells than this one formula cannot fill without holding up the page for minutes. */
const mostResults = 1_000_000;

const bounded = new Set<string>();

/**
 * The sheet's functions that make as many values as they are told would take all of the browser's
 * memory for a whole sheet of them.
 */
export function boundArrays(): void {
  const { functionRegistry } = registries;
  for (const name of ["SEQUENCE", "RANDARRAY", "MUNIT"]) {
    if (bounded.has(name)) continue;
    bounded.add(name);
    const own = functionRegistry.get(name);
    const compute = own.compute as (this: object, ...values: (Cell | undefined)[]) => unknown;
    functionRegistry.replace(name, {
      ...own,
      compute(this: object, ...values: (Cell | undefined)[]) {
        const [rows, columns] = values.map((cell) => Number(cell?.value ?? 1));
        const count = rows * (name === "MUNIT" ? rows : (columns ?? 1));
        if (count > mostResults) return { value: "#NUM!", message: texts.tooManyResults };
        return compute.apply(this, values);
      },
    } as unknown as typeof own);
  }
}
