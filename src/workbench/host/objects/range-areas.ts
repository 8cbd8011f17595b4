import { addressWithSheet } from "../addresses";
import type { Book, Box } from "../book";
import { cellCount, sheetColumns, sheetRows } from "../boxes";
import { invalidReference } from "../host-error";
import type { HostObject } from "../host-object";
import { sheetOf } from "../protection";
import { collection } from "./collection";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** Several blocks of cells of one sheet. */
export function rangeAreas(book: Book, sheet: string, areas: readonly Box[]): HostObject {
  return {
    type: "RangeAreas",
    check: () => {
      if (!book.sheets().some((record) => record.id === sheet)) throw invalidReference();
    },
    properties: {
      Address: () => {
        const name = sheetOf(book, sheet).name;
        return areas.map((area) => addressWithSheet(name, area)).join(",");
      },
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + cellCount(area), 0),
      IsEntireColumn: () => areas.every((area) => area.rows === sheetRows),
      IsEntireRow: () => areas.every((area) => area.columns === sheetColumns),
    },
    parts: {
      Areas: () =>
        collection("RangeCollection", () => areas.map((area) => range(book, sheet, area))),
      Worksheet: () => worksheet(book, sheet),
    },
  };
}
