import type { Cell } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { shownNumber } from "../pane/shown-number";

/** As many digits as a cell of usual width has room for. */
const digits = 7;

/** A cell of a result as a sheet would show it; nothing for one that is not known. */
export function shownResult({ formats }: Pick<Pane, "formats">, value: Cell | null): string {
  if (typeof value === "number") return shownNumber(formats, Number(value.toPrecision(digits)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value ?? "";
}
