import type { Count } from "../count";

const cells = ({ number, shown }: Count) => (number === 1 ? "1 cell" : `${shown} cells`);

/** The sheet that lists every formula of ours for an auditor. */
export const audit = {
  heading: "Audit sheet",
  what: "Lists every formula of Stockbook with its arguments, its result and the same figure worked out again in plain Excel, and names the cells whose formula differs from those around it.",
  write: "Write audit sheet",
  where: (sheet: string) => `Goes on a new sheet “${sheet}”; nothing else changes.`,
  sheetName: "Audit",
  title: "Audit of the formulas of Stockbook",
  /** In front of the day and the version. */
  of: (count: Count, formulas: Count, sheets: Count) =>
    `${cells(count)} in ${formulas.number === 1 ? "1 line" : `${formulas.shown} lines`} of equal formulas on ${sheets.number === 1 ? "1 sheet" : `${sheets.shown} sheets`}`,
  howToRead: (day: string) =>
    `Each line below is a block of cells with the same formula, shown as in its first cell; further functions in a formula follow on lines of their own. Results are those of ${day}. The column “Recalculated” is live and in plain Excel, so a figure that differs later has changed since. Under “Each cell” every cell is compared by itself; a line agrees when all its cells do, to nine digits.`,
  bounded: (listed: Count, all: Count) =>
    `Of ${cells(all)}, the first ${listed.shown} are compared one by one. Audit a copy of the workbook with fewer sheets to have the others compared.`,
  fewerLines: (listed: Count, all: Count) =>
    `There are ${all.shown} different formulas; the first ${listed.shown} have a line.`,
  columns: {
    cells: "Cells",
    count: "How many",
    function: "Function",
    formula: "Formula as typed",
    words: "In words",
    arguments: "Arguments",
    result: "Result",
    native: "In plain Excel",
    recalculated: "Recalculated",
    agreement: "Agreement",
    note: "To look at",
    source: "Source",
  },
  eachCell: "Each cell",
  agrees: "agrees",
  differs: "differs",
  error: "error",
  noTwin: "not in Excel",
  notListed: "not compared",
  /** In front of the words above, in the list of how many there are. */
  counts: {
    agrees: "Cells that agree",
    differs: "Cells that differ",
    error: "Cells with an error",
    noTwin: "Cells that plain Excel has no formula for",
  },
  howManyDiffer: (all: string) => ` of ${all} differ`,
  howManyAgree: (all: string) => ` of ${all} agree`,
  argument: (name: string, given: string, meaning: string) => `${name}: ${given} (${meaning})`,
  is: (written: string, value: string) => `${written} = ${value}`,
  leftOut: "left out",
  unknown: "not worked out here",
  notes: {
    unlikeInColumn: (others: Count) =>
      `Its formula differs from that of the ${cells(others)} around it in the column.`,
    unlikeInRow: (others: Count) =>
      `Its formula differs from that of the ${cells(others)} around it in the row.`,
    gap: "Stands between cells with a formula of Stockbook, and holds something else.",
    none: "Excel’s own functions have no such formula for these arguments.",
    bound:
      "The formula refers to its own row or place, so it cannot be worked out on another sheet.",
    partly: (listed: Count, all: Count) =>
      `Only ${listed.shown} of its ${cells(all)} are compared.`,
    hidden: "On a hidden sheet.",
    spilled: "One formula fills these cells.",
  },
};
