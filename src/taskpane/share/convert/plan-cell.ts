import { isUnderWay } from "../../../workbook/formulas/under-way";
import type { Ours } from "../../native/native-call";
import type { OwnCell, OwnSheet } from "../find/found";
import type { Choices, Reason, Way } from "./choices";
import { inExcelsOwn } from "./in-excels-own";

/** What becomes of one cell. */
export interface CellPlan {
  sheet: OwnSheet;
  cell: OwnCell;
  way: Way;
  /** Why it has no formula of Excel's own; null where it has. */
  reason: Reason | null;
  /** Excel's own formulas for all cells that it fills; null for another way. */
  formulas: string[][] | null;
}

export function planCell(sheet: OwnSheet, cell: OwnCell, ours: Ours, choices: Choices): CellPlan {
  const plan = { sheet, cell };
  const obstacle = obstacleTo(sheet, cell);
  if (obstacle !== null) return { ...plan, way: "stay", reason: obstacle, formulas: null };
  const found = inExcelsOwn(cell, ours, choices);
  if (typeof found === "string") {
    return { ...plan, way: "stay", reason: found, formulas: null };
  }
  const way = found.needsMicrosoft365 ? "microsoft365" : "anyExcel";
  return { ...plan, way, reason: null, formulas: found.formulas };
}

/** What keeps a cell from being anything else. */
function obstacleTo({ isProtected }: OwnSheet, { value }: OwnCell): Reason | null {
  if (isProtected) return "protected";
  if (value === "#NAME?") return "unknownName";
  if (isUnderWay(value)) return "underWay";
  return value === "#SPILL!" ? "spillError" : null;
}
