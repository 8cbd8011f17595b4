/** What is known about a refusal; "" where nothing is. */
export interface RefusalFacts {
  address: string;
  sheet: string;
  code: string;
}

const on = ({ address, sheet }: RefusalFacts, otherwise: string) => {
  if (address === "") return otherwise;
  return sheet === "" ? address : `${address} on ${sheet}`;
};
const sheetNamed = ({ sheet }: RefusalFacts, the = "The") =>
  sheet === "" ? `${the} sheet` : `${the} sheet ${sheet}`;

/** What happened, why, and what to do next. */
export const refusals = {
  severalAreas: () =>
    "Several areas are selected, and a list has to be one block. Select one block of cells, or a single cell inside the list.",
  nothingSelected: () =>
    "The selected cells are empty, so there is no list to read. Select the list with its header, whole columns, or a single cell inside the list.",
  oneRow: (facts: RefusalFacts) =>
    `The selection (${on(facts, "one row")}) is a single row, and a list needs at least two. Select the whole list, or a single cell inside it.`,
  noList: (facts: RefusalFacts) =>
    `The selection (${on(facts, "a few cells")}) is not a list: a list has one item per row, with names and numbers. Click a cell inside a list.`,
  notCells: () =>
    "A chart or another object is selected, not cells, or another workbook is in front. Click a cell inside the list.",
  cellBeingEdited: () =>
    "Excel is waiting for a cell that is being edited. Press Enter or Esc in the sheet, then try again.",
  sheetProtected: (facts: RefusalFacts) =>
    `${sheetNamed(facts)} is protected, so Excel does not let the pane change it. Choose Review, Unprotect Sheet, then try again.`,
  workbookProtected: () =>
    "The structure of the workbook is protected, so no sheet can be added or deleted. Choose Review, Protect Workbook to lift the protection, then try again.",
  sheetGone: (facts: RefusalFacts) =>
    `${sheetNamed(facts)} is no longer there: it has been deleted or moved to another workbook. Select a list on another sheet.`,
  listGone: () =>
    "The cells of the list are no longer there: rows or columns were inserted or deleted, or a column was renamed. Select the list again.",
  targetNotEmpty: (facts: RefusalFacts) =>
    `The cell ${on(facts, "for the classes")} is no longer empty, and the pane never writes over data. Empty it, or press the button again to use the next free column.`,
  besideTable: (facts: RefusalFacts) =>
    `There is now a table beside ${on(facts, "the cells for the classes")}, and Excel would make anything written there part of it. Nothing was written. Press the button again to use the next free column.`,
  mergedCells: (facts: RefusalFacts) =>
    `The cell ${on(facts, "for the classes")} is part of merged cells, and Excel keeps nothing in it. Nothing was written. Press the button again to use the next column without merged cells, or unmerge them.`,
  mergedSince: (facts: RefusalFacts) =>
    `The cell ${on(facts, "to be replaced")} is part of merged cells by now, and Excel keeps nothing in it. Nothing was changed. Select it and choose Home, Merge & Center to unmerge it, then try again.`,
  rowsFiltered: (facts: RefusalFacts) =>
    `Rows of ${sheetNamed(facts, "the")} are filtered out or hidden, and Excel may then change the wrong ones. Nothing was changed. Show all rows (Data, Clear, or Unhide), then try again.`,
  filteredOtherwise: (facts: RefusalFacts) =>
    `${sheetNamed(facts)} has a filter already, and the pane leaves it as it is. Filter by the class there, or remove the filter with Data, Filter, and try again.`,
  filterOfTable: (facts: RefusalFacts) =>
    `${sheetNamed(facts)} has a table here, and a table has its own filter. Choose the classes by the arrow in the header of their column. Where it has none, drag the lower right corner of the table over the column first.`,
  noRoom: (facts: RefusalFacts) =>
    `${sheetNamed(facts)} has no free column to the right of the list. Delete a column you do not need, or write the report sheet instead.`,
  tooLarge: () =>
    "The list is too large for one request to Excel. Select fewer rows, or only the columns you need.",
  reportTooLarge: () =>
    "The report needs more rows or columns than a sheet has (1,048,576 rows, 16,384 columns), so nothing was written. Choose the class column instead, or analyse the list in parts.",
  readOnly: () =>
    "The workbook is open as read-only, so nothing can be written. Save a copy under another name, or choose Enable Editing, then try again.",
  notOurs: (facts: RefusalFacts) =>
    `${on(facts, "What the workbook’s note names")} was not removed, because nothing on this computer proves that Stockbook wrote it: it was written on another computer or in another browser, or the note has been changed. If you no longer need it, delete it by hand.`,
  holdsMore: (facts: RefusalFacts) =>
    `${sheetNamed(facts)} was not deleted, because it holds more than Stockbook wrote: its cells were edited, or something was added to them. If you no longer need it, delete it by hand.`,
  editedByHand: (facts: RefusalFacts) =>
    `Cells of ${on(facts, "the column")} were changed by hand since they were written, and nothing was replaced. Press Update anyway to replace them, or write a second column.`,
  changedSince: (facts: RefusalFacts) =>
    `${on(facts, "What was written")} has been edited since it was written. Press Take back anyway to clear the other cells; the edited ones stay.`,
  sourceChanged: (facts: RefusalFacts) =>
    `The list (${on(facts, "the cells it was read from")}) has changed since it was read: cells were edited or sorted, or rows were inserted or deleted. Nothing was written, because it would end up beside the wrong rows. Press Refresh, then write the result.`,
  notSupported: () =>
    "This version of Excel cannot do that. Update Excel, or open the workbook in Excel on the web.",
  notLoaded: () =>
    "A part of the add-in could not be loaded because its server did not answer. Nothing was changed. Check that you are online, then try again.",
  cancelled: () => "Stopped. The workbook is as it was before.",
  unknown: ({ code }: RefusalFacts) =>
    `Excel did not do this and gave no reason that the pane knows. If another workbook is in front, click into this one first. Try again; if it happens again, save the workbook and reopen it.${
      code === "" ? "" : ` For support: ${code}.`
    }`,
};

/** Added where something could not be put back. */
export const leftBehind = (what: string) =>
  `Not everything could be put back: please clear ${what} by hand.`;

/** Added where cells may hold other formulas than before. */
export const formulasLeft = (what: string) =>
  `Not every formula could be put back: press Undo, or compare ${what} with the saved workbook.`;

/** Added where rows may be out of view that were in view before. */
export const filterLeft = (sheet: string) =>
  `The filter of the sheet ${sheet} could not be put back: look at it with Data, Filter.`;
