import type { Count } from "../count";
import { audit } from "./pane-audit";

const formulas = ({ number, shown }: Count) => (number === 1 ? "1 formula" : `${shown} formulas`);
const sheets = ({ number, shown }: Count) => (number === 1 ? "1 sheet" : `${shown} sheets`);

/** A workbook for colleagues without the add-in. */
export const share = {
  title: "Share",
  what: "Colleagues without Stockbook see #NAME? in its formulas. Here they become Excel’s own formulas, and Stockbook’s again whenever you like.",
  find: {
    look: "Look through the workbook",
    lookAgain: "Look again",
    looking: "Looking through the workbook…",
    found: (count: Count) => `${formulas(count)} found.`,
    none: "No cell of this workbook has a formula of Stockbook: it can be shared as it is.",
    allConverted: "No formula of Stockbook is left: the workbook can be shared.",
    answer: (count: Count, sheetCount: Count) =>
      `${formulas(count)} of Stockbook on ${sheets(sheetCount)}.`,
    bySheet: "Where they stand",
    isProtected:
      "This sheet is protected, so its formulas stay. Unprotect it under Review, then look again.",
    isHidden: "This sheet is hidden.",
    goTo: (place: string) => `Go to ${place}`,
    more: (count: Count) => `and ${count.shown} more places`,
    names: (count: Count, names: string) =>
      count.number === 1
        ? `The defined name ${names} has a formula of Stockbook and stays as it is. Under Formulas, Name Manager you can put the cell with its result there instead.`
        : `${count.shown} defined names have formulas of Stockbook and stay as they are: ${names}. Under Formulas, Name Manager you can put cells with their results there instead.`,
  },
  convert: {
    heading: "Convert for colleagues",
    planning: "Working out how each formula goes on…",
    converting: "Converting and comparing…",
    readers: {
      legend: "Their Excel",
      names: { anyExcel: "Any Excel", microsoft365: "Microsoft 365 or Excel 2024" },
    },
    guarded: "Check the input: wrong or missing numbers give an error, as in Stockbook",
    convertAll: (count: Count) => `Convert ${formulas(count)}`,
    noneReady: "None of these formulas can be converted as it is now. The reasons stand below.",
    convert: "Convert",
    convertNamed: (name: string) => `Convert the formulas of ${name}`,
    columns: {
      function: "Function",
      anyExcel: "Any Excel",
      microsoft365: "365 only",
      stay: "Stay",
      press: "Only these",
    },
    why: "Why some stay",
    reasons: {
      protected: (count: Count) =>
        `${formulas(count)} on a protected sheet. Unprotect it under Review, then look again.`,
      unknownName: (count: Count) =>
        `${formulas(count)} ${count.number === 1 ? "shows" : "show"} #NAME?, so there is no result to compare with. Put ${count.number === 1 ? "it" : "them"} in again first.`,
      underWay: (count: Count) =>
        `${formulas(count)} still being calculated. Wait for the results, then look again.`,
      spillError: (count: Count) =>
        `${formulas(count)} without room for the result (#SPILL!). Empty the cells in the way, then look again.`,
      noFormula: (count: Count) =>
        `${formulas(count)} that Excel’s own functions cannot express. Colleagues see the last result until Excel calculates it again.`,
      needsMicrosoft365: (count: Count) =>
        `${formulas(count)} only for Microsoft 365. Choose that above if all your colleagues have it.`,
      tooLong: (count: Count) =>
        `${formulas(count)} longer than Excel’s 8,192 characters. Without the input check above ${count.number === 1 ? "it" : "they"} may fit.`,
      tooManyRows: (count: Count) =>
        `${formulas(count)} over so many rows that a formula for each of them would stop Excel. The choice of Microsoft 365 above may help.`,
    },
  },
  restore: {
    heading: "Put Stockbook’s formulas back",
    what: (count: Count) =>
      `${formulas(count)} of Excel in the place of Stockbook’s. Each says inside what it was, so this works next month and for a colleague too.`,
    restore: "Put them all back",
    restoring: "Putting the formulas back…",
    isProtected: (names: string) =>
      `What stands on protected sheets stays: ${names}. Unprotect them under Review, then look again.`,
  },
  again: {
    heading: "Put our formulas in again",
    what: (count: Count) =>
      `${formulas(count)} of Stockbook ${count.number === 1 ? "shows" : "show"} #NAME?, usually since somebody saved the workbook without the add-in. Entered again, Excel finds the functions.`,
    enter: "Put them in again",
    entering: "Putting the formulas in again…",
  },
  tell: {
    converted: (count: Count) =>
      `${formulas(count)} converted, with the same ${count.number === 1 ? "result" : "results"} as before.`,
    restored: (count: Count) => `${formulas(count)} of Stockbook put back.`,
    entered: (count: Count) => `${formulas(count)} put in again.`,
    left: (count: Count) =>
      count.number === 1
        ? "1 place was left as it was:"
        : `${count.shown} places were left as they were:`,
    more: (count: Count) => `and ${count.shown} more.`,
    differs: (before: string, after: string) =>
      `Excel’s own formula gave ${after} instead of ${before}, so Stockbook’s was put back.`,
    reasons: {
      changedSince: "The cell has been changed since it was looked at. Look again.",
      textFormat:
        "The cell is formatted as text, where Excel takes no formula. Give it another format, then look again.",
      differs:
        "Excel changed the formula so that it could not have been turned back, so Stockbook’s was put back.",
      changedByHand:
        "Somebody has changed this formula, or deleted cells that it took, so it was not touched.",
      stillUnknown:
        "Excel still does not know the function. Check that Stockbook is loaded, then try again.",
      noRoom: "The result has no room: empty the cells below or beside it, then try again.",
    },
  },
  audit,
};
