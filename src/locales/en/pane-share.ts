import type { Count } from "../count";
import { audit } from "./pane-audit";

const formulas = ({ number, shown }: Count) => (number === 1 ? "1 formula" : `${shown} formulas`);
const sheets = ({ number, shown }: Count) => (number === 1 ? "1 sheet" : `${shown} sheets`);

/** A workbook for colleagues without the add-in. */
export const share = {
  title: "Share",
  what: "Colleagues without Stockbook see #NAME? in its formulas. Here they become Excel’s own formulas or values, and Stockbook’s again whenever you like.",
  find: {
    look: "Look through the workbook",
    lookAgain: "Look again",
    looking: "Looking through the workbook…",
    found: (count: Count) => `${formulas(count)} found.`,
    none: "No cell of this workbook has a formula of Stockbook: it can be shared as it is.",
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
  audit,
};
