import type { Book } from "../book";
import { boxOnSheet, sheetColumns } from "../boxes";
import { givenWhole } from "../given";
import { invalidArgument } from "../host-error";
import type { HostObject } from "../host-object";
import { range } from "./range";

export function freezePanes(book: Book, sheet: string): HostObject {
  return {
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count) => {
        const rows = givenWhole(count ?? 1);
        if (rows < 1) throw invalidArgument();
        book.freezeRows(sheet, rows);
      },
      Unfreeze: () => book.freezeRows(sheet, 0),
      GetLocationOrNullObject: () => {
        const rows = book.frozenRows(sheet);
        return rows > 0 ? range(book, sheet, boxOnSheet(0, 0, rows, sheetColumns)) : null;
      },
    },
  };
}
