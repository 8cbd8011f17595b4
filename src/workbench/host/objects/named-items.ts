import type { Book, NameRecord } from "../book";
import { addressOfBox, quotedSheetName } from "../addresses";
import { givenFlag, givenText } from "../given";
import { itemAlreadyExists, itemNotFound, notImplemented } from "../host-error";
import type { HostObject } from "../host-object";
import { sheetOf } from "../protection";
import { collection, sameName } from "./collection";
import { isRange, range } from "./range";

function addressOfCells(book: Book, { sheet, box }: NonNullable<NameRecord["cells"]>): string {
  const address = addressOfBox(box).replace(/[A-Z]+|\d+/g, "$$$&");
  return `${quotedSheetName(sheetOf(book, sheet).name)}!${address}`;
}

/** The defined names of one sheet, or of the workbook where `sheet` is null. */
export function namedItemCollection(book: Book, sheet: string | null): HostObject {
  const own = () => (book.names?.() ?? []).filter(({ scope }) => scope === sheet);
  return collection("NamedItemCollection", () => own().map((record) => namedItem(book, record)), {
    find: (key) => {
      const found = own().find(({ name }) => sameName(name, key));
      return found ? namedItem(book, found) : null;
    },
    methods: {
      Add: (name, cells) => {
        if (!book.addName || !isRange(cells)) {
          throw notImplemented("NamedItemCollection.Add but for cells");
        }
        const given = givenText(name);
        if (own().some((other) => sameName(other.name, given))) throw itemAlreadyExists();
        const { sheet: on, box } = cells.cells;
        const record = { name: given, scope: sheet, cells: { sheet: on, box } };
        book.addName(record);
        return namedItem(book, record);
      },
    },
  });
}

function namedItem(book: Book, { name, scope }: NameRecord): HostObject {
  const record = () => {
    const found = book.names?.().find((other) => other.name === name && other.scope === scope);
    if (!found) throw itemNotFound();
    return found;
  };
  return {
    type: "NamedItem",
    check: () => void record(),
    identity: () => ({ _Id: name }),
    properties: {
      Name: () => name,
      Type: () => (record().cells ? "Range" : "Double"),
      Visible: () => record().isHidden !== true,
      Formula: () => {
        const { cells, formula = "=0" } = record();
        return cells ? `=${addressOfCells(book, cells)}` : formula;
      },
    },
    setters: {
      Visible: (value) => book.updateName?.({ ...record(), isHidden: !givenFlag(value) }),
    },
    methods: {
      // A name may also stand for a constant.
      GetRangeOrNullObject: () => {
        const { cells } = record();
        return cells && range(book, cells.sheet, cells.box);
      },
      Delete: () => book.deleteName?.(record()),
    },
  };
}
