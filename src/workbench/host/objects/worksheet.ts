import { parseAddress } from "../addresses";
import type { Book, SheetRecord } from "../book";
import { boxOnSheet, wholeSheet } from "../boxes";
import { givenChoice, givenColor, givenFlag, givenText, givenWhole } from "../given";
import { invalidArgument, invalidOperation, notImplemented } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableStructure, sheetOf } from "../protection";
import { additions } from "./additions";
import { autoFilter } from "./auto-filter";
import { chartCollection } from "./charts";
import { eventRegistrations } from "./event-registrations";
import { freezePanes } from "./freeze-panes";
import { namedItemCollection } from "./named-items";
import { pageBreaks, pageLayout } from "./page-layout";
import { givenCells, range } from "./range";
import { rangeAreas } from "./range-areas";
import { checkSheetName } from "./sheet-names";
import { bodyOfTable, tableNamed } from "./table-records";
import { tableCollection } from "./tables";

const registrations = eventRegistrations([
  "Activated",
  "Deactivated",
  "DataChanged",
  "SelectionChanged",
]);

export function worksheet(book: Book, id: string): HostObject {
  const record = () => sheetOf(book, id);
  const update = (change: Partial<SheetRecord>) => {
    requireWritableStructure(book);
    book.updateSheet({ ...record(), ...change });
  };
  const used = (valuesOnly: unknown) => {
    const box = book.usedBox(id, valuesOnly === true);
    return box && range(book, id, box);
  };

  return {
    type: "Worksheet",
    check: () => void record(),
    identity: () => ({ Id: id }),
    properties: {
      Id: () => id,
      Name: () => record().name,
      Position: () => book.sheets().findIndex((sheet) => sheet.id === id),
      Visibility: () => record().visibility,
      TabColor: () => record().tabColor,
      ShowGridlines: () => record().showGridlines,
    },
    setters: {
      Name: (value) => {
        const name = givenText(value);
        checkSheetName(book, name, id);
        update({ name });
      },
      Position: (value) => {
        const position = givenWhole(value);
        if (position < 0 || position >= book.sheets().length) throw invalidArgument();
        requireWritableStructure(book);
        book.moveSheet(id, position);
      },
      Visibility: (value) =>
        update({ visibility: givenChoice(value, ["Visible", "Hidden", "VeryHidden"]) }),
      TabColor: (value) => update({ tabColor: value === "" ? "" : givenColor(value) }),
      // The library reads ShowGridlines but sets Gridlines.
      Gridlines: (value) => update({ showGridlines: givenFlag(value) }),
    },
    parts: {
      AutoFilter: () => autoFilter(book, id),
      Charts: () => chartCollection(book, id),
      Tables: () => tableCollection(book, id),
      Names: () => namedItemCollection(book, id),
      Shapes: () => additions(book, id, "shape"),
      Comments: () => additions(book, id, "comment"),
      FreezePanes: () => freezePanes(book, id),
      PageLayout: () => pageLayout(book, id),
      HorizontalPageBreaks: () => pageBreaks(book, id),
      Protection: () => ({
        type: "WorksheetProtection",
        properties: { Protected: () => book.isProtected(id) },
      }),
    },
    methods: {
      GetRange: (address) => namedRange(book, id, address),
      GetRanges: (addresses) =>
        rangeAreas(
          book,
          id,
          givenText(addresses)
            .split(",")
            .map((address) => givenCells(address.trim(), book, id).box),
        ),
      GetRangeByIndexes: (row, column, rows, columns) =>
        range(
          book,
          id,
          boxOnSheet(givenWhole(row), givenWhole(column), givenWhole(rows), givenWhole(columns)),
        ),
      GetCell: (row, column) =>
        range(book, id, boxOnSheet(givenWhole(row), givenWhole(column), 1, 1)),
      GetUsedRangeOrNullObject: used,
      // An empty sheet answers with its first cell.
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? range(book, id, boxOnSheet(0, 0, 1, 1)),
      Activate: () => {
        if (record().visibility !== "Visible") throw invalidOperation("The sheet is hidden.");
        book.activateSheet(id);
      },
      Delete: () => {
        requireWritableStructure(book);
        const others = book.sheets().filter((sheet) => sheet.id !== id);
        if (!others.some((sheet) => sheet.visibility === "Visible")) {
          throw invalidOperation("A workbook must contain at least one visible worksheet.");
        }
        book.deleteSheet(id);
      },
      Calculate: () => book.recalculate(),
      ...registrations,
    },
  };
}

/** Without an address the whole sheet; a table's name means its body. */
function namedRange(book: Book, sheet: string, address: unknown) {
  if (address === null || address === undefined || address === "") {
    return range(book, sheet, wholeSheet);
  }
  const text = givenText(address);
  if (parseAddress(text)) {
    const cells = givenCells(text, book, sheet);
    if (cells.sheet !== sheet) throw invalidArgument();
    return range(book, sheet, cells.box);
  }
  const table = tableNamed(book, text);
  if (table) return range(book, table.sheet, bodyOfTable(table));
  if (text.includes("[")) throw notImplemented("structured references");
  throw invalidArgument();
}
