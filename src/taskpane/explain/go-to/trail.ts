import type { Place } from "../../../workbook/excel/types";

/** The cells that presses led away from, the last one last, and where the last press led. */
export interface Trail {
  from: Place[];
  at: Place;
}

/** Whether the user still stands where the last press led. */
export function isOnTrail(trail: Trail | null, { sheetId, row, column }: Place): boolean {
  const { at } = trail ?? {};
  return at?.sheetId === sheetId && at.row === row && at.column === column;
}
