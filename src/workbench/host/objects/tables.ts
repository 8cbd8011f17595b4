import type { Book, TableRecord } from "../book";
import { boxOnSheet, holds, intersection } from "../boxes";
import { givenFlag } from "../given";
import { invalidOperation, itemNotFound, notImplemented } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableSheet } from "../protection";
import { collection, firstFree, sameName } from "./collection";
import { givenCells, type Cells } from "./range";
import { table } from "./table";
import { tableNamed } from "./table-records";

/** The tables of one sheet, or of the workbook where `sheet` is null. */
export function tableCollection(book: Book, sheet: string | null): HostObject {
  const own = () => book.tables().filter((record) => sheet === null || record.sheet === sheet);
  return tablesAmong("TableCollection", book, own, {
    Add: (where, hasHeaders) =>
      addTable(givenCells(where, book, sheet ?? book.activeSheet()), givenFlag(hasHeaders)),
  });
}

/** The tables that share cells with a range, or lie wholly inside it. */
export function tablesTouching({ book, sheet, box }: Cells, fullyContained: boolean): HostObject {
  const touching = () =>
    book
      .tables()
      .filter((record) => record.sheet === sheet)
      .filter((record) =>
        fullyContained ? holds(box, record.box) : intersection(box, record.box) !== null,
      );
  return tablesAmong("TableScopedCollection", book, touching, {
    GetFirst: () => {
      const [first] = touching();
      if (!first) throw itemNotFound();
      return table(book, first.id);
    },
  });
}

function tablesAmong(
  type: string,
  book: Book,
  records: () => TableRecord[],
  methods: HostObject["methods"],
): HostObject {
  return collection(type, () => records().map((record) => table(book, record.id)), {
    find: (key) => {
      const found = records().find((record) => record.id === key || sameName(record.name, key));
      return found ? table(book, found.id) : null;
    },
    methods,
  });
}

function addTable({ book, sheet, box }: Cells, hasHeaders: boolean): HostObject {
  requireWritableSheet(book, sheet);
  if (!hasHeaders) throw notImplemented("a table that makes its own header row");
  const others = book.tables().filter((record) => record.sheet === sheet);
  if (others.some((record) => intersection(record.box, box))) {
    throw invalidOperation("A table can't overlap another table.");
  }
  nameColumns({ book, sheet, box });
  const name = firstFree("Table", (wished) => tableNamed(book, wished) !== null);
  const style = "TableStyleMedium2";
  const record = { name, sheet, box, hasHeaders, hasTotals: false, style };
  return table(book, book.addTable(record).id);
}

/** The header cells of a table are texts, none empty and none twice. */
function nameColumns({ book, sheet, box }: Cells): void {
  const header = boxOnSheet(box.row, box.column, 1, box.columns);
  const names: string[] = [];
  const before = book.texts(sheet, header)[0];
  for (const text of before) {
    const taken = (name: string) => names.some((other) => sameName(other, name));
    names.push(text !== "" && !taken(text) ? text : firstFree(text || "Column", taken));
  }
  const values = book.values(sheet, header)[0];
  if (names.some((name, index) => name !== values[index])) book.write(sheet, header, [names]);
}
