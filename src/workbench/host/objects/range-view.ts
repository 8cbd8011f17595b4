import { columnLetters } from "../addresses";
import type { HostObject } from "../host-object";
import type { Cells } from "./range";
import { visibleAreas } from "./visible-areas";

/** The visible rows and columns of a range, pushed together. */
export function rangeView(cells: Cells): HostObject {
  const { book, sheet, box } = cells;
  const areas = visibleAreas(cells);

  /** Areas that begin in the same row lie side by side. */
  const joined = <T>(readArea: (area: (typeof areas)[number]) => T[][]): T[][] => {
    const rows: T[][] = [];
    let bandStart = -1;
    let bandOffset = 0;
    for (const area of areas) {
      if (area.row !== bandStart) bandOffset = rows.length;
      bandStart = area.row;
      readArea(area).forEach((row, index) => {
        const place = bandOffset + index;
        rows[place] = rows[place] ? rows[place].concat(row) : row;
      });
    }
    return rows;
  };

  return {
    type: "RangeView",
    properties: {
      RowCount: () => book.hiddenRows(sheet, box).filter((hidden) => !hidden).length,
      ColumnCount: () => book.hiddenColumns(sheet, box).filter((hidden) => !hidden).length,
      Values: () => joined((area) => book.values(sheet, area)),
      Formulas: () => joined((area) => book.formulas(sheet, area)),
      Text: () => joined((area) => book.texts(sheet, area)),
      CellAddresses: () =>
        joined((area) =>
          Array.from({ length: area.rows }, (_row, i) =>
            Array.from(
              { length: area.columns },
              (_cell, j) => `${columnLetters(area.column + j)}${area.row + i + 1}`,
            ),
          ),
        ),
    },
  };
}
