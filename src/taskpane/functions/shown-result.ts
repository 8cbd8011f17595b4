import type { Cell } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { shownNumber } from "../pane/shown-number";
import type { ResultKind } from "./result-kind";

/** As many digits as a cell of usual width has room for. */
const digits = 7;

/** Beyond the last day that Excel knows, a number is no date. */
const lastDay = 2_958_466;

/** A cell of a result as a sheet would show it; nothing for one that is not known. */
export function shownResult(
  { formats }: Pick<Pane, "formats">,
  value: Cell | null,
  kind: ResultKind | null = null,
): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value ?? "";
  if (kind === "share") return formats.share(value, 2);
  if (kind === "date" && value >= 1 && value < lastDay) return formats.day(value);
  return shownNumber(formats, Number(value.toPrecision(digits)));
}
