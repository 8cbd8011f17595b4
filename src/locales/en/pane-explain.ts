import type { Count } from "../count";
import { figures } from "./pane-figures";
import { columns, rows } from "./pane-words";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What each of Excel's errors means; what is shown of the arguments stands beneath. */
const errors: Record<string, string> = {
  "#VALUE!":
    "An argument is not what the function needs: text or an empty cell in place of a number, or a number that makes no sense there.",
  "#NUM!": "The question has no answer in numbers, or the answer is too large for a cell.",
  "#DIV/0!": "The result divides by zero.",
  "#N/A":
    "There is not enough data for an answer, or the ranges differ in size and this cell has no partner.",
  "#NAME?":
    "Excel does not know the function: Stockbook is not loaded yet, or there is a slip in the name.",
  "#REF!": "A cell that the formula refers to was deleted.",
  "#SPILL!":
    "The result needs more cells than one, and one of them is not empty. Clear the cells below and to the right of the formula.",
  "#BUSY!": "Excel is still working this formula out.",
  "#CALC!": "Excel could not work the formula out, as with whole columns such as A:A on the web.",
};

/** Held and place are given as they are shown. */
interface ProblemTexts {
  argument: string;
  held: string;
  where: string;
  words: string;
  /** "" without a limit on that side. */
  least: string;
  most: string;
}

const at = (where: string) => (where === "" ? "" : ` in ${where}`);

const problems = {
  missing: ({ argument }: ProblemTexts) => `${argument} is left out, but it is needed.`,
  blank: ({ argument, where }: ProblemTexts) =>
    `${argument} must be a number; ${where === "" ? "it" : where} is empty.`,
  text: ({ argument, held, where }: ProblemTexts) =>
    `${argument} must be a number; it is the text ${held}${at(where)}.`,
  boolean: ({ argument, held, where }: ProblemTexts) =>
    `${argument} must be a number; it is ${held}${at(where)}.`,
  error: ({ argument, held, where }: ProblemTexts) =>
    `${argument} is itself an error, ${held}${at(where)}, which is passed on to this cell. Fix that cell first.`,
  word: ({ argument, held, words }: ProblemTexts) =>
    `${argument} must be one of the words ${words}; it is ${held}.`,
  percent: ({ argument, held }: ProblemTexts) =>
    `${argument} must be a share from 0 to 1; it is ${held}. Write ${held}%.`,
  share: ({ argument, held, where }: ProblemTexts) =>
    `${argument} must be a share from 0 to 1; it is ${held}${at(where)}.`,
  least: ({ argument, least, held, where }: ProblemTexts) =>
    `${argument} must be ${least} or more; it is ${held}${at(where)}.`,
  most: ({ argument, most, held, where }: ProblemTexts) =>
    `${argument} must be at most ${most}; it is ${held}${at(where)}.`,
  whole: ({ argument, least, held, where }: ProblemTexts) =>
    `${argument} must be a whole number, ${least} or more; it is ${held}${at(where)}.`,
  wholeWithin: ({ argument, least, most, held, where }: ProblemTexts) =>
    `${argument} must be a whole number from ${least} to ${most}; it is ${held}${at(where)}.`,
  positive: ({ argument, held, where }: ProblemTexts) =>
    `${argument} must be more than 0; it is ${held}${at(where)}.`,
  zeroDivisor: ({ argument, where }: ProblemTexts) =>
    `${argument} is 0${at(where)}, and the result divides by it.`,
  noPartner: ({ argument, where }: ProblemTexts) =>
    `The ranges differ in size: ${where} has no cell for this one, so ${argument} is missing.`,
};

/** A figure of the report as it is shown and its column’s header; what the items are ranked by, and among which. */
export interface FigureTexts {
  shown: string;
  header: string;
  byScore: boolean;
  inGroups: boolean;
}

const measure = ({ byScore }: FigureTexts) => (byScore ? "score" : "value");
const rivals = ({ inGroups }: FigureTexts) => (inGroups ? "the items of its group" : "all items");

/** What the columns of the report say. */
const reportColumns = {
  rank: (figure: FigureTexts) =>
    `Rank ${figure.shown}: ${rivals(figure)} are ranked by ${measure(figure)}, the largest first. Equal ones share a rank.`,
  group: ({ shown }: FigureTexts) =>
    `${shown} is the group of this item. Each group is classified separately.`,
  item: ({ shown }: FigureTexts) => `${shown} is the item of this row.`,
  description: ({ shown }: FigureTexts) => `${shown} describes the item of this row.`,
  value: ({ shown }: FigureTexts) =>
    `${shown} is the value of this item, read from the list; where rows with the same name were added up, it is their sum.`,
  score: ({ shown }: FigureTexts) =>
    `Score ${shown}: the item’s shares of the total of each criterion, added up by their weights.`,
  variation: ({ shown }: FigureTexts) =>
    `${shown} is the standard deviation of the item’s demand divided by its average: the lower, the steadier.`,
  share: (figure: FigureTexts) =>
    `${figure.shown} is the ${measure(figure)} of this item divided by the total of ${rivals(figure)}. Negative ones are left out of the total.`,
  cumulative: (figure: FigureTexts) =>
    `Cumulative share ${figure.shown}: the ${measure(figure)}s of this item and of all larger ones, divided by the total.`,
  class: ({ shown }: FigureTexts) =>
    `Class ${shown}: the cumulative share is compared with the lines. Lines and rule stand in the second line of this sheet, and under Settings.`,
  target: ({ shown }: FigureTexts) =>
    `${shown} is the service target that was set for the items of this class.`,
  before: ({ shown }: FigureTexts) => `${shown} was the class of this item in the previous run.`,
  line: ({ shown }: FigureTexts) =>
    `${shown} is where the line of a class lies. It is the same in every row, so that the chart can draw it.`,
  other: ({ shown, header }: FigureTexts) =>
    `In the column “${header}” the item of this row has ${shown}.`,
};

/** What the tables above the sorted list say. */
const reportSections = {
  front:
    "The answer in short: what was analysed, by which lines and rule, what class A is worth, and what was left out.",
  settings:
    "The list was classified with these settings. They are shown so that anyone can repeat the run.",
  findings:
    "What was in the list, and what happened to it. Every row of the list is counted here; none was dropped silently.",
  classes: "How many items each class has, and what they are worth.",
  matrix:
    "Each pair of letters: the first is the class by value, the second comes from the second criterion or from how steady the demand is.",
  heatMap:
    "Each cell is a pair of letters: the share of the value, the number of items and the service target. The darker it is, the more value it holds.",
  largest: "The items of most value.",
  groups: "Each group was classified separately; this is what it holds.",
  changes: "Which items have changed class since the previous run, and what they are worth now.",
  movedItems: "The items that changed class, the most valuable first.",
};

/** What a column of those tables counts. */
const reportFigures = {
  items: "Items: how many there are.",
  itemShare: "Share of items: the items of this row divided by all items of the list.",
  value: "Value: what the items of this row are worth, added up.",
  valueShare: "Share of value: the value of this row divided by the value of all items.",
  target:
    "Service target: the cycle service set for the items of this row, a share from 0 to 1 that SAFETYSTOCK.CYCLE takes.",
  matrixCell:
    "The row gives the first letter and the column the second: share of value, items and service target stand below each other.",
  itemsOfClass: "A, B and C: how many items of the group are in each class.",
};

/** Texts of the tab. */
export const explain = {
  heading: "Explain",
  looking: "Looking at the cell…",
  again: "Refresh",
  empty: "empty",
  quoted: (text: string) => `“${text}”`,
  nothing:
    "Select a cell with a Stockbook function, such as EOQ or SAFETYSTOCK, or a cell of a class column or a report.",
  nothingIn: (place: string) => `${place} has no Stockbook function.`,
  unreadable:
    "The pane cannot read part of this formula, so it cannot explain it. Excel calculates it all the same.",
  tooDeep:
    "This formula has too many brackets, steps or areas to explain. Excel calculates it all the same. Split it over several cells, and each part can be explained.",
  noCatalogue:
    "The descriptions of the functions could not be loaded because the add-in’s server did not answer. Check that you are online, then press Refresh.",
  chart: {
    insert: "Insert as chart",
    where: (sheet: string, chart: string, numbers: string) =>
      `Goes on a new sheet “${sheet}”: the chart in ${chart}, its numbers in ${numbers}.`,
    /** The name of the new sheet. */
    sheet: (name: string, cell: string) => `${name} ${cell}`,
    of: (name: string, cell: string, day: string) =>
      `Drawn of ${name} in ${cell} on ${day}. It stays as it is when the cell changes.`,
    tried: (values: string) => `With values that were tried: ${values}.`,
    value: (name: string, value: string) => `${name} ${value}`,
    own: (name: string, cell: string, day: string) =>
      `A chart of ${name} in ${cell}, drawn on ${day}.`,
    ownOfBefore: "A chart that Stockbook drew.",
    stays: "It stays as it is when the cell changes. To draw it anew, go to the cell.",
    none: "There is no picture of it: a number that it needs is missing, 0 or below, or of another size than the rest.",
  },
  spilled: (place: string) => `This cell is filled by the formula in ${place}.`,
  saidOf: (place: string, sentence: string) => `${place}: ${sentence}`,
  within: (own: string, argument: string) => `Inside ${own}, for ${argument}`,
  said: (place: string, names: string, result: string) => `${place}: ${names}. Result: ${result}.`,
  saidWithin: (place: string, names: string, result: string) =>
    `${place}: ${names}, as part of a longer formula. The cell shows ${result}.`,
  result: "Result",
  inFull: (value: string) => `in full ${value}`,
  cellShows: "The cell shows",
  resultNotAlone: (cell: string) =>
    `The cell shows ${cell}, the result of the whole formula. The result of this function alone is not known here.`,
  resultOfSeveral: (size: string) =>
    `This function gives several figures, ${size}; the formula goes on with all of them.`,
  formula: "Formula",
  filled: "With the numbers of this cell",
  arguments: "Arguments",
  figures,
  /** Which figure of a larger result a cell holds. */
  figure: {
    of: (step: string, line: string) => `${capital(step)}: ${line}`,
    alone: capital,
    argument: (words: string, shown: string) => `${words} ${shown}`,
    forRow: (item: string, given: string) => (item === "" ? `For ${given}` : `For ${item}`),
    chosen: (method: string, what: string) =>
      `The method that auto chose: ${method}${what === "" ? "" : ` (${what})`}.`,
  },
  whatIf: {
    heading: "What if",
    what: "Move a slider or type a number. Nothing is written to the sheet.",
    now: (shown: string) => `now ${shown}`,
    exactly: (words: string) => `${words}, exactly`,
    same: (shown: string) => `${shown}, as in the cell`,
    change: (before: string, after: string, share: string) =>
      `${before} → ${after}${share === "" ? "" : ` (${share})`}`,
    other: (shown: string, sentence: string) => (sentence === "" ? shown : `${shown}: ${sentence}`),
    unknown: "The result for these numbers cannot be worked out here.",
    reset: "Back to the numbers of the cells",
    isReset: "The numbers are those of the cells again.",
  },
  /** A formula without a function of Stockbook. */
  plain: {
    what: "There is no Stockbook function in this formula.",
    behind: "Stockbook functions behind it",
    madeOf: "Made of",
    noCells: "It refers to no cells.",
    more: (count: Count) => `and ${count.shown} more`,
    using: "Stockbook functions that use this cell",
    onSheet: "Stockbook functions on this sheet",
    said: (result: string) => `no Stockbook function. The cell shows ${result}.`,
  },
  /** Names of functions in a formula that shows #NAME?. */
  unknownName: {
    near: (typed: string, nearest: string) =>
      `Excel knows no function ${typed}. Did you mean ${nearest}?`,
    far: "Excel does not know a function or a name in this formula. Check how it is spelt, and whether it belongs to a newer Excel, another add-in or a macro that is not loaded.",
  },
  goTo: (cell: string) => `Go to ${cell}`,
  backTo: (cell: string) => `Back to ${cell}`,
  leadsNowhere: (reference: string) => `${reference} is not a cell of this workbook.`,
  unknownPiece: (piece: string) => `${piece} is not worked out here`,
  follows: "This follows the selected cell.",
  leftOut: "left out",
  unknown: "not worked out here",
  here: (where: string) => `here ${where}`,
  inRow: (shown: string) => `in this row: ${shown}`,
  range: (rowCount: Count, columnCount: Count) => `${rows(rowCount)} × ${columns(columnCount)}`,
  facts: {
    numbers: (count: Count) => `${count.shown} ${count.number === 1 ? "number" : "numbers"}`,
    dates: (count: Count, first: string, last: string) =>
      first === last
        ? `${count.shown} ${count.number === 1 ? "date" : "dates"}, ${first}`
        : `${count.shown} dates, ${first} to ${last}`,
    blanks: (count: Count) => `${count.shown} empty`,
    texts: (count: Count) => `${count.shown} not a number`,
    errors: (count: Count) => `${count.shown} ${count.number === 1 ? "error" : "errors"}`,
    sum: (sum: string) => `sum ${sum}`,
    average: (average: string) => `average ${average}`,
    first: (values: string, goesOn: boolean) => `values: ${values}${goesOn ? " …" : ""}`,
    large: "too large to be added up here",
  },
  native: {
    heading: "The same in plain Excel",
    anyExcel: "Works in any Excel, without Stockbook.",
    microsoft365: "Works in Microsoft 365 only, without Stockbook.",
    arrayEntry: "In Excel 2019 and older end the entry with Ctrl+Shift+Enter.",
    goodInput: "It gives the same for good input; it does not say what is wrong with bad input.",
  },
  goodToKnow: "Good to know",
  sources: "Source",
  help: (name: string) => `Help page of ${name}`,
  error: {
    heading: (code: string) => `Why ${code}`,
    errors,
    other: "Excel gives this error.",
    problems,
    atFault: "At fault:",
    causes: (name: string) => `${name} gives this error when:`,
    noneSeen:
      "No argument shown here is wrong by itself. Compare them with one another, and with what each may be.",
    help: "What errors mean",
  },
  report: {
    columns: reportColumns,
    sections: reportSections,
    figures: reportFigures,
    outside:
      "This is a report that Stockbook wrote. Select a cell of its tables or of the sorted list to see it explained.",
    header:
      "This is the header of the sorted list. Select a cell below it to see its row explained.",
    row: "The row",
  },
  classColumn: {
    known: (item: string, shown: string) => `${item} is in class ${shown}.`,
    unknown: (shown: string) =>
      `Stockbook wrote ${shown} here for the item of this row. To see why, run the ABC analysis of the list again, then select the cell once more.`,
    target: (shown: string) =>
      `${shown} is the service target that was set for the class of this row’s item.`,
  },
  ownColumn: {
    header: "This is the header of a column that Stockbook wrote. Select a cell below it.",
    leftOut: "Stockbook wrote this column; the item of this row was left out.",
  },
};
