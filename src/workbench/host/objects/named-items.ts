import type { Book, NameRecord } from "../book";
import { addressOfBox, quotedSheetName } from "../addresses";
import type { HostObject } from "../host-object";
import { sheetOf } from "../protection";
import { collection, sameName } from "./collection";
import { range } from "./range";

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
  });
}

function namedItem(book: Book, { name, cells }: NameRecord): HostObject {
  return {
    type: "NamedItem",
    identity: () => ({ _Id: name }),
    properties: {
      Name: () => name,
      Type: () => (cells ? "Range" : "Double"),
      Visible: () => true,
      Formula: () => (cells ? `=${addressOfCells(book, cells)}` : "=0"),
    },
    methods: {
      // A name may also stand for a constant.
      GetRangeOrNullObject: () => cells && range(book, cells.sheet, cells.box),
    },
  };
}
