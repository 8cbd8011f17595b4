import type { Book } from "../book";
import { boxOnSheet } from "../boxes";
import { givenText } from "../given";
import { HostError } from "../host-error";
import type { HostObject } from "../host-object";
import type { KeptObjects } from "../kept-objects";
import { application } from "./application";
import { namedItemCollection } from "./named-items";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { settingCollection } from "./settings";
import { tableCollection } from "./tables";
import { worksheetCollection } from "./worksheets";

/** The root of every object path. */
export function workbook(book: Book, references: KeptObjects): HostObject {
  return {
    type: "Workbook",
    properties: { Name: () => book.name, ReadOnly: () => book.readOnly },
    parts: {
      Application: () => application(book),
      Worksheets: () => worksheetCollection(book),
      Tables: () => tableCollection(book, null),
      Names: () => namedItemCollection(book, null),
      Settings: () => settingCollection(book),
      Protection: () => ({
        type: "WorkbookProtection",
        properties: { Protected: () => book.structureProtected === true },
      }),
    },
    methods: {
      GetSelectedRange: () => {
        const { sheet, areas } = book.selection();
        if (areas.length !== 1) throw invalidSelection();
        return range(book, sheet, areas[0]);
      },
      GetSelectedRanges: () => {
        const { sheet, areas } = book.selection();
        if (areas.length === 0) throw invalidSelection();
        return rangeAreas(book, sheet, areas);
      },
      GetActiveCell: () => {
        const { sheet, areas } = book.selection();
        if (areas.length === 0) throw invalidSelection();
        const { row, column } = areas[areas.length - 1];
        return range(book, sheet, boxOnSheet(row, column, 1, 1));
      },
      _RemoveReference: (reference) => {
        references.release(givenText(reference));
      },
    },
  };
}

function invalidSelection(): HostError {
  return new HostError("InvalidSelection", "The current selection is invalid for this operation.");
}
