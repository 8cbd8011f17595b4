import type { Book } from "../book";
import { givenText } from "../given";
import type { HostObject } from "../host-object";
import { requireWritableStructure } from "../protection";
import { collection, sameName } from "./collection";
import { eventRegistrations } from "./event-registrations";
import { checkSheetName, nextSheetName } from "./sheet-names";
import { worksheet } from "./worksheet";

const registrations = eventRegistrations([
  "Activated",
  "Deactivated",
  "Added",
  "Deleted",
  "DataChanged",
  "SelectionChanged",
]);

export function worksheetCollection(book: Book): HostObject {
  const visible = () => book.sheets().filter((sheet) => sheet.visibility === "Visible");
  return collection(
    "WorksheetCollection",
    () => book.sheets().map((sheet) => worksheet(book, sheet.id)),
    {
      find: (key) => {
        const found = book.sheets().find((sheet) => sheet.id === key || sameName(sheet.name, key));
        return found ? worksheet(book, found.id) : null;
      },
      methods: {
        GetActiveWorksheet: () => worksheet(book, book.activeSheet()),
        GetCount: (visibleOnly) => (visibleOnly === true ? visible() : book.sheets()).length,
        Add: (wished) => {
          const name = wished === null || wished === undefined ? "" : givenText(wished);
          if (name !== "") checkSheetName(book, name);
          requireWritableStructure(book);
          return worksheet(book, book.addSheet(name || nextSheetName(book)).id);
        },
        ...registrations,
      },
    },
  );
}
