import type { Book, Box, TableRecord } from "../book";
import { boxOnSheet } from "../boxes";
import { givenFlag, givenText } from "../given";
import { invalidOperation, itemNotFound } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableSheet } from "../protection";
import { range } from "./range";
import { bodyOfTable, checkTableName, tableOf } from "./table-records";
import { worksheet } from "./worksheet";

export function table(book: Book, id: string): HostObject {
  const record = () => tableOf(book, id);
  const update = (change: Partial<TableRecord>) => {
    requireWritableSheet(book, record().sheet);
    book.updateTable({ ...record(), ...change });
  };
  const part = (box: Box) => range(book, record().sheet, box);
  const row = (present: boolean, index: number) => {
    if (!present) throw itemNotFound();
    const { box } = record();
    return part(boxOnSheet(box.row + index, box.column, 1, box.columns));
  };

  return {
    type: "Table",
    check: () => void record(),
    identity: () => ({ Id: id }),
    properties: {
      Id: () => id,
      Name: () => record().name,
      ShowHeaders: () => record().hasHeaders,
      ShowTotals: () => record().hasTotals,
      Style: () => record().style,
    },
    setters: {
      Name: (value) => {
        const name = givenText(value);
        checkTableName(book, name, id);
        update({ name });
      },
      Style: (value) => update({ style: givenText(value) }),
      ShowTotals: (value) => update(withTotals(book, record(), givenFlag(value))),
    },
    parts: {
      Worksheet: () => worksheet(book, record().sheet),
      AutoFilter: () => ({
        type: "AutoFilter",
        properties: { IsDataFiltered: () => record().isFiltered === true },
      }),
    },
    methods: {
      GetRange: () => part(record().box),
      GetDataBodyRange: () => part(bodyOfTable(record())),
      GetHeaderRowRange: () => row(record().hasHeaders, 0),
      GetTotalRowRange: () => row(record().hasTotals, record().box.rows - 1),
      ConvertToRange: () => {
        const cells = part(record().box);
        requireWritableSheet(book, record().sheet);
        book.deleteTable(id);
        return cells;
      },
      Delete: () => {
        const { sheet, box } = record();
        requireWritableSheet(book, sheet);
        book.deleteTable(id);
        book.clear(sheet, box, "All");
      },
    },
  };
}

/** The totals row takes the row below the table, which must be empty. */
function withTotals(book: Book, record: TableRecord, show: boolean): Partial<TableRecord> {
  const { sheet, box, hasTotals } = record;
  if (show === hasTotals) return {};
  if (!show) {
    const last = boxOnSheet(box.row + box.rows - 1, box.column, 1, box.columns);
    book.clear(sheet, last, "Contents");
    return { hasTotals: false, box: { ...box, rows: box.rows - 1 } };
  }
  const below = boxOnSheet(box.row + box.rows, box.column, 1, box.columns);
  if (book.values(sheet, below)[0].some((value) => value !== "")) {
    throw invalidOperation("There are cells below the table.");
  }
  book.write(sheet, below, [["Total", ...new Array<null>(box.columns - 1).fill(null)]]);
  return { hasTotals: true, box: { ...box, rows: box.rows + 1 } };
}
