import type { Count } from "../count";
import { are, rows } from "./pane-words";

/** The list the pane is about to read. */
export const see = {
  openFile: "Open a file larger than a sheet…",
  heading: "List and columns",
  what: "Sorts the items of a list into A, B and C: from the few that matter most to the many that matter least.",
  analyse: "Analyse",
  refresh: "Refresh",
  takes: (sheet: string, rowCount: Count, what: string) => `${sheet}, ${rows(rowCount)}: ${what}`,
  itemBy: (item: string, value: string) => `${item} by ${value}`,
  eachRow: "each row",
  notChosen: "(column to choose)",
  stale: "This answer is from before you changed the columns. Press Refresh for a new one.",
  secondEdited: (place: string) =>
    `${place} has changed since it was read. Press Refresh for a new answer.`,
  inDoubt: "A setting needs correcting. Until then, this is the answer from before the change.",
  closeNotice: "Close this notice",
  withoutList: "Without a list:",
  columns: "Columns of the list",
  sizeAndOrigin: (size: string, origin: string) => `${size}, ${origin}`,
  origins: {
    selection: "as selected",
    "used part": "the used part of the selection",
    "list around the cell": "the list around the selected cell",
    table: "the table around the selected cell",
  },
  table: (name: string) => `Excel table ${name}`,
  beyond: (places: string, rowCount: Count, sum: string | null) =>
    `${rowCount.number === 1 ? "1 more row" : `${rowCount.shown} more rows`} of the same columns ${
      rowCount.number === 1 ? "follows" : "follow"
    } after an empty row, in ${places}${sum === null ? "" : `: ${sum} in all`}. The list ends at the empty row.`,
  namesBeyond: (place: string) =>
    `${place} may hold the column names. An empty row separates it from the list.`,
  takeBeyond: (place: string) => `Include them: ${place}`,
  totalsRowLeftOut: "The table’s totals row is left out.",
  titlesLeftOut: (count: Count) =>
    `${rows(count)} above the column names ${are(count)} left out: ${
      count.number === 1 ? "it is a title" : "they are titles"
    }.`,
  namesInRows: (count: Count) => `The column names take up ${rows(count)}; they are joined here.`,
  header: "The first row holds the column names",
  itemColumn: "Item",
  noItemColumn: "No column: name the items by row",
  descriptionColumn: "Description",
  noDescription: "None",
  methodHeading: "Method",
  method: "Classify by",
  methods: {
    value: { name: "Value", what: "A, B and C by one value. This is the usual analysis." },
    twoStage: {
      name: "Value and a second criterion",
      what: "Two stages, Aa to Cc: first letter from the value, second letter from the second criterion, such as order lines.",
    },
    weighted: {
      name: "Several weighted criteria",
      what: "Each criterion counts as a share of its own total; the weighted shares add up to a score.",
    },
    steadiness: {
      name: "Value and steadiness (ABC × XYZ)",
      what: "AX to CZ: X, Y or Z by how steady the demand is from period to period.",
    },
  },
  secondColumn: "Second criterion",
  furtherColumn: (number: string) => `Criterion ${number}`,
  noFurther: "Remove it",
  firstPeriod: "First period",
  lastPeriod: "Last period",
  otherPeriods: (first: string, further: Count | null) =>
    `Not of the same kind as the first period: ${first}${further === null ? "" : ` and ${further.shown} more`}. A total among the periods counts everything twice. Choose periods without it, or move its column behind the last period.`,
  groupColumn: "Analyse separately by",
  noGroup: "None: all items together",
  groupWhat: "Each location, type or supplier in that column gets its own analysis.",
  valueFrom: "Value",
  valueKinds: {
    column: "One column",
    product: "Quantity × unit price",
    periods: "Sum of the periods, times the unit price if there is one",
  },
  units: {
    units: (name: string) => `The value is in units, not in money: ${name}.`,
    price: (name: string) => `${name} is a price per unit: added up, prices give no value.`,
    unsaid: (name: string) =>
      `The name ${name} does not say whether this is money. The value is in the unit of that column.`,
  },
  fromTo: (first: string, last: string) => `${first} to ${last}`,
  because: (name: string, reasons: string[]) => `${name}: ${reasons.join(", ")}.`,
  reasons: {
    says: (meaning: string) => `its header says ${meaning}`,
    whole: "its numbers are whole",
    meanings: {
      worth: "value",
      sum: "sales, costs or a total",
      turnover: "turnover",
      cost: "cost",
      gain: "profit or tax",
      use: "use or sales",
      quantity: "quantity",
      stock: "stock",
      free: "available stock",
      pending: "on order or promised",
      count: "a number of times",
      costPrice: "cost price",
      price: "unit price",
      salesPrice: "sales price",
    },
  },
  noPrice: {
    units: "None: the value is in units",
    money: "None: the periods are in money",
  },
  valueColumn: "Value column",
  quantityColumn: "Quantity",
  priceColumn: "Unit price",
  choose: "Choose a column",
  columnSearch: "Type part of the column’s name, or its letters.",
  noSuchColumn: (typed: string) => `No column is called “${typed}”.`,
  severalColumns: (typed: string) =>
    `Several columns have “${typed}” in their names. Type more of the name, or the letters.`,
  columnName: (letters: string, header: string) =>
    header === "" ? `Column ${letters}` : `${header} (${letters})`,
  hidden: (count: Count) => `${rows(count)} ${are(count)} hidden or filtered out.`,
  leaveOutHidden: "Leave hidden rows out",
  columnsMissing:
    "The pane cannot tell which numbers to use. Choose the column that holds the value, or quantity and unit price.",
  criteriaMissing: {
    value: "Choose the column that holds the value.",
    twoStage: "Choose the column of the second criterion.",
    weighted: "Choose at least one criterion besides the value.",
    steadiness:
      "Choose the first and the last of the columns that hold the demand of one period each. There must be at least two, side by side.",
  },
  found: (place: string, size: string) => `List found: ${place}, ${size}.`,
  restored: "The settings of the last run on this list are back.",
  newer:
    "The settings of this list were saved by a newer version of Stockbook. They stay as they are, and this version does not save its runs. Close and reopen the pane to get the newer version.",
  elsewhere: (place: string) => `You have now selected ${place}.`,
  useElsewhere: "Use that list instead",
};
