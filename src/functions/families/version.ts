import packageFile from "../../../package.json";
import type { DescribedFunction } from "../shapes/described";

/**
 * The version of Stockbook that worked out the workbook, without a unit, for audits.
 *
 * @customfunction STOCKBOOK.VERSION STOCKBOOK.VERSION
 * @question Which version of Stockbook calculated this workbook?
 * @returns A text of three numbers with points between.
 * @case An auditor asks which version computed the figures: a cell beside them says so.
 * @example STOCKBOOK.VERSION() = "1.0.0"
 * @source Semantic Versioning
 * @remarks Excel keeps the text until it works the cell out again: after an update press Ctrl+Alt+F9. Copy it as a value to keep what a closed period was computed with.
 * @see WORKCAPITAL
 */
export function version(): any[][] {
  return [[packageFile.version]];
}
version.described = [] as DescribedFunction["described"];
