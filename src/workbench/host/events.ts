import { addressOfBox } from "./addresses";
import type { Book, BookEvent } from "./book";
import type { EventEntry } from "./protocol";

/** The library's numbers for the kinds of events. */
const eventType = {
  bookSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  sheetSelection: 14,
  deleted: 15,
};

/** Whole-workbook handlers listen on this target. */
const anySheet = "Workbook";

/** Turns the events of a book into messages for the library. */
export class EventTranslator {
  private active: string;

  constructor(private readonly book: Book) {
    this.active = book.activeSheet();
  }

  entries(event: BookEvent, fromAddIn: boolean): EventEntry[] {
    const worksheetId = event.sheet;
    switch (event.kind) {
      case "selection":
        return this.selection(worksheetId);
      case "changed":
        return forSheetAndBook(eventType.changed, worksheetId, {
          worksheetId,
          address: addressOfBox(event.box),
          changeType: event.change ?? "RangeEdited",
          source: "Local",
          triggerSource: fromAddIn ? "ThisLocalAddin" : "Unknown",
          shiftDirection: "None",
        });
      case "sheetAdded":
        return [entry(eventType.added, anySheet, { worksheetId, source: "Local" })];
      case "sheetDeleted":
        return [entry(eventType.deleted, anySheet, { worksheetId, source: "Local" })];
      case "sheetActivated":
        return this.activation(worksheetId);
    }
  }

  private selection(worksheetId: string): EventEntry[] {
    const { areas } = this.book.selection();
    const address = areas.map(addressOfBox).join(",");
    return [
      entry(eventType.bookSelection, "", {}),
      ...forSheetAndBook(eventType.sheetSelection, worksheetId, { worksheetId, address }),
    ];
  }

  private activation(worksheetId: string): EventEntry[] {
    const left = this.active;
    this.active = worksheetId;
    return [
      ...forSheetAndBook(eventType.deactivated, left, { worksheetId: left }),
      ...forSheetAndBook(eventType.activated, worksheetId, { worksheetId }),
    ];
  }
}

function forSheetAndBook(type: number, sheet: string, message: object): EventEntry[] {
  return [entry(type, sheet, message), entry(type, anySheet, message)];
}

function entry(type: number, target: string, message: object): EventEntry {
  return {
    messageCategory: 65536,
    messageType: type,
    targetId: target,
    message: JSON.stringify(message),
  };
}
