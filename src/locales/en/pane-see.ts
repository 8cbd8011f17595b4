import type { Count } from "../count";
import { are, columns, rows } from "./pane-words";

/** The list the pane is about to read. */
export const see = {
  heading: "List",
  lookAgain: "Look again",
  columns: "Columns of the list",
  looking: "Looking at the selection…",
  follows: "The pane follows your selection.",
  size: (rowCount: Count, columnCount: Count) => `${rows(rowCount)} × ${columns(columnCount)}`,
  origins: {
    selection: "as selected",
    "used part": "the used part of the selection",
    "list around the cell": "the list around the selected cell",
    table: "the table around the selected cell",
  },
  table: (name: string) => `Excel table ${name}`,
  totalsRowLeftOut: "The table’s totals row is not part of it.",
  header: "The first row holds the column names",
  itemColumn: "Item",
  noItemColumn: "No column: name the items by row",
  descriptionColumn: "Description",
  noDescription: "None",
  valueFrom: "Value",
  valueKinds: { column: "One column", product: "Quantity × unit price" },
  valueColumn: "Value column",
  quantityColumn: "Quantity",
  priceColumn: "Unit price",
  choose: "Choose a column",
  columnName: (letters: string, header: string) =>
    header === "" ? `Column ${letters}` : `${header} (${letters})`,
  hidden: (count: Count) => `${rows(count)} ${are(count)} hidden or filtered away.`,
  leaveOutHidden: "Leave hidden rows out",
  check: "Check the list",
  checkAgain: "Check again",
  columnsMissing:
    "The pane does not know yet which numbers to use. Choose the column that holds the value, or quantity and unit price.",
  columnsChanged: "You chose other columns. Check the list again.",
  found: (place: string, size: string) => `List found: ${place}, ${size}.`,
  restored: "The settings of the last run on this list are back.",
  elsewhere: (place: string) => `You have now selected ${place}.`,
  useElsewhere: "Use that list instead",
};
