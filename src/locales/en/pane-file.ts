import type { Count } from "../count";
import { items, names, rows } from "./pane-words";

/** A file of text with separators, read without a sheet. */
export const file = {
  heading: "A file larger than a sheet",
  what: "Reads a CSV or text file of any number of rows, row by row, and classifies its items as it does those of a list. The file stays on this computer.",
  choose: "Choose a CSV file…",
  drop: "or drop it anywhere here.",
  limits: (itemCount: string) =>
    `Any number of rows with up to ${itemCount} different items. 10 million different items take about 1.2 GB of memory.`,
  opened: (name: string, size: string) => `${name}, ${size}`,
  size: {
    kilobytes: (amount: string) => `${amount} KB`,
    megabytes: (amount: string) => `${amount} MB`,
    gigabytes: (amount: string) => `${amount} GB`,
  },
  another: "Open another file…",
  close: "Back to the lists of the workbook",
  refused: {
    empty: (name: string) => `${name} is empty. Choose a file with rows.`,
    workbook: (name: string) =>
      `${name} is a workbook or an archive, not text. Open it in Excel, or save its sheet as CSV and choose that.`,
    binary: (name: string) =>
      `${name} is not text with separators. Choose a CSV or text file, one row per line.`,
    markup: (name: string) =>
      `${name} is a web page or XML. Export the data as CSV and choose that file.`,
    oneColumn: (name: string) =>
      `${name} has only one column, and an item needs a number beside it. Choose another separator under “How the file is read”, or another file.`,
    unreadable: (name: string) =>
      `${name} could not be opened: it was moved, deleted, or is locked by another program. Choose it again.`,
  },
  failed: {
    items: (most: string) =>
      `Stopped: the file has more than ${most} different items, and more cannot be held at once. Choose the item column, or a coarser one, or split the file.`,
    groups: (most: string) =>
      `Stopped: the group column has more than ${most} different groups. Choose another column for groups, or none.`,
    memory:
      "Stopped: the browser has no more memory. Close other programs, choose no group column, or split the file.",
    gone: "Stopped: the file changed or was moved while it was read. Choose it again.",
    failed:
      "Stopped: the file could not be read to its end. Choose it again, or try another export of it.",
    noThread:
      "This version of Excel lets the pane start no work in the background, and reading here would freeze Excel. Open the pane in Excel on the web, or in a newer version.",
  },
  reading: {
    heading: "How the file is read",
    summary: (separator: string, decimal: string, encoding: string) =>
      `${separator}, ${decimal}, ${encoding}`,
    separator: "Between two fields",
    separators: { ";": "semicolons", ",": "commas", "\t": "tabs", "|": "vertical bars" },
    decimal: "Decimal sign",
    decimals: { ",": "decimal comma", ".": "decimal point" },
    encoding: "Letters stored as",
    encodings: {
      "utf-8": "UTF-8",
      "windows-1252": "Windows-1252",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16, high byte first",
    },
    header: "The first row names the columns",
    preview: "The first rows",
    ask: (text: string, thousands: string, decimals: string) =>
      `What does ${text} mean? Nothing in the first rows shows whether the sign marks thousands or decimals: it can be ${thousands} or ${decimals}.`,
    answer: {
      thousands: (number: string) => `${number}, the sign marks thousands`,
      decimals: (number: string) => `${number}, the sign marks decimals`,
    },
    unanswered: "First say how such numbers are read.",
  },
  columns: { heading: "Columns", missing: "Choose the columns that make the value." },
  go: "Show what matters most",
  again: "Read again",
  working: (name: string) => `Reading ${name}…`,
  soFar: (rowCount: Count) => `${rows(rowCount)} so far`,
  ranking: "Classifying…",
  stale: "You have changed how the file is read. Press Read again for the new answer.",
  nothing:
    "No row holds an item with a value above zero. Check the value column, the decimal sign and the separator.",
  encodingFound: (byte: string) =>
    `The file was read as Windows-1252: from byte ${byte} on it is not UTF-8, as its beginning had been.`,
  against: (count: Count) =>
    `${count.number === 1 ? "1 number shows" : `${count.shown} numbers show`} the other decimal sign and ${count.number === 1 ? "was" : "were"} read by it. Check the decimal sign.`,
  items: {
    heading: (name: string) => `Items of class ${name}`,
    all: "Items found",
    search: "Find an item",
    caption: "Items with rank, value and class",
    name: "Item",
    class: "Class",
    rank: "Rank",
    value: "Value",
    share: "Share of value",
    cumulative: "Cumulative share",
    group: "Group",
    line: (number: string) => `Line ${number}`,
    shown: (shown: string, all: Count) => `${shown} of ${items(all)}`,
    more: "Show more",
    none: (text: string) => `No item has “${text}” in its name.`,
  },
  check: {
    heading: "Check",
    clean: "Every row has one item and one number. Nothing is left out.",
    line: "Line",
    item: "Item",
    stands: "Field",
    findings: {
      doubtful: (count: Count) => `${rows(count)} with a number that can be read in two ways`,
      blank: (count: Count) => `${rows(count)} without a number`,
      text: (count: Count) => `${rows(count)} with text where a number belongs`,
      error: (count: Count) => `${rows(count)} with an error`,
      negative: (count: Count) => `${rows(count)} with a negative value`,
      duplicates: (count: Count, nameCount: Count) => `${rows(count)} share ${names(nameCount)}`,
      totals: (count: Count) =>
        count.number === 1 ? "1 row is called a total" : `${rows(count)} are called totals`,
      headers: (count: Count) =>
        count.number === 1
          ? "1 row repeats the column names"
          : `${rows(count)} repeat the column names`,
      empty: (count: Count) => `${rows(count)} with separators only`,
      unnamed: (count: Count) => `${rows(count)} without an item name`,
      ragged: (count: Count) => `${rows(count)} with more or fewer fields than the first row`,
      longName: (count: Count) => `${rows(count)} with an item name of more than a page`,
    },
    fates: {
      doubtful: "Read by the decimal sign above. Change it if these numbers mean the other thing.",
      blank: "Left out: no class.",
      text: "Left out: no class.",
      error: "Left out: no class.",
      negative:
        "Deducted from the other rows of the same item. An item whose sum is negative is class C and left out of the total.",
      duplicates: "Summed: each name is one item.",
      totals: "Left out, so that nothing counts twice.",
      headers: "Left out: no item.",
      empty: "Left out: nothing to classify.",
      unnamed: "Classified, and named by the line of the file.",
      ragged:
        "Read as far as they have fields. If a name holds the separator without quotes, the number may come from another column.",
      longName: "Left out: a quote may be missing in the file.",
    },
    shortFates: {
      leftOut: "left out",
      read: "read",
      summed: "added up",
      counted: "included",
      deducted: "deducted from its item",
    },
    ledger: {
      heading: "What happens to the rows",
      all: "All rows of the file",
      classed: (itemCount: Count) => `Classified, as ${items(itemCount)}`,
      blank: "No number, left out",
      text: "Text, left out",
      error: "Error, left out",
      totals: "Totals, left out",
      headers: "Column names again, left out",
    },
  },
  write: {
    heading: "Write the answer",
    button: "Write a report on a new sheet",
    sheetName: "ABC of a file",
    title: (name: string) => `ABC analysis of ${name}`,
    about: "File",
    name: "Name",
    size: "Size",
    saved: "Last saved",
    separator: "Between two fields",
    decimal: "Decimal sign",
    encoding: "Letters stored as",
    header: "Column names",
    headerIn: "In the first row",
    noHeader: "None: columns are known by their letters",
    rows: "Rows",
    allIn: (count: Count) => `all ${rows(count)} of the file are included`,
    leftOutOf: (count: Count) => `of ${rows(count)}, without a usable number or an item`,
    aItems: "Items of class A",
    cut: (written: string, all: Count) =>
      `The first ${written} of ${items(all)}: a sheet has no room for more`,
  },
};
