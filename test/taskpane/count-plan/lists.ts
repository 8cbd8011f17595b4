import type { Cell } from "../../../src/workbook/excel/types";

/** Monday, 30 November 2026, as Excel counts days. */
export const monday = 46356;

/** Six items of two classes; Hose has never been counted, and Belt not for the longest time. */
export const cells: Cell[][] = [
  ["Item", "Class", "Last count", "On hand", "Unit cost"],
  ["Pump", "A", monday - 3, 10, 100],
  ["Valve", "A", monday - 100, 20, 50],
  ["Belt", "B", monday - 400, 30, 5],
  ["Seal", "B", monday - 10, 40, 4],
  ["Hose", "B", "", 50, 3],
  ["Nut", "B", monday - 30, 60, 0.5],
];

/** The same items with what was found: one of two A items is right, and two of three B items. */
export const counted: Cell[][] = [
  ["Item", "Class", "Book stock", "Counted", "Unit cost"],
  ["Pump", "A", 10, 10, 100],
  ["Valve", "A", 20, 18, 50],
  ["Belt", "B", 30, 33, 5],
  ["Seal", "B", 40, 40, 4],
  ["Hose", "B", 50, "", 3],
  ["Nut", "B", 60, 60, 0.5],
];
