import { givenChoice, givenWhole } from "../given";
import { invalidArgument, notImplemented } from "../host-error";
import { requireWritableSheet } from "../protection";
import { copyFormats } from "./copy-formats";
import type { Cells } from "./range";
import { rangeAreas } from "./range-areas";
import { orItemNotFound } from "./range-moves";
import { rangeView } from "./range-view";
import { tablesTouching } from "./tables";
import { visibleAreas } from "./visible-areas";

export function rangeCommands(cells: Cells): Record<string, (...given: unknown[]) => unknown> {
  const { book, sheet, box } = cells;
  const specialCells = (kind: unknown) => {
    if (kind !== "Visible") throw notImplemented(`Range.GetSpecialCells("${kind}")`);
    const areas = visibleAreas(cells);
    return areas.length > 0 ? rangeAreas(book, sheet, areas) : null;
  };
  return {
    Select: () => book.select(sheet, box),
    Clear: (what) => {
      requireWritableSheet(book, sheet);
      book.clear(sheet, box, givenChoice(what ?? "All", ["All", "Contents", "Formats"]));
    },
    Merge: (across) => {
      requireWritableSheet(book, sheet);
      const rows = across === true ? box.rows : 1;
      for (let i = 0; i < rows; i++) {
        book.merge(sheet, { ...box, row: box.row + i, rows: box.rows / rows });
      }
    },
    CopyFrom: (source, what) => copyFormats(cells, source, what),
    GetSpecialCellsOrNullObject: specialCells,
    GetSpecialCells: (kind) => orItemNotFound(specialCells(kind)),
    GetVisibleView: () => rangeView(cells),
    GetTables: (fullyContained) => tablesTouching(cells, fullyContained === true),
    // The library sends this before it cuts a large array into blocks.
    _ValidateArraySize: (rows, columns) => {
      if (givenWhole(rows) !== box.rows || givenWhole(columns) !== box.columns) {
        throw invalidArgument();
      }
    },
  };
}
