import type { Cell } from "../../../src/workbook/excel/types";

/**
 * Under the limits by default: Pump is dear and slow, Valve made to order; Belt is late, Seal's lead
 * time unsteady, Hose's demand erratic; Nut is none of these.
 */
export const cells: Cell[][] = [
  ["Item", "Lead time", "Lead time CV", "Demand CV", "Unit cost", "Turnover", "MTO", "On hand"],
  ["Pump", 5, 0.1, 0.4, 2500, 2, "no", 3],
  ["Valve", 14, 0.33, 2, 40, 12, "yes", 50],
  ["Belt", 30, 0.1, 0.4, 2500, 2, "yes", 1],
  ["Seal", 5, 0.5, 0.4, 20, 12, "", 10],
  ["Hose", 5, 0.1, 1.5, 20, 12, "", 4],
  ["Nut", 5, 0.1, 0.4, 20, 12, "", 7],
];

/** Only the columns that the rule needs. */
export const narrow = cells.map((row) => row.slice(0, 6));
