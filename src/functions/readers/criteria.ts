import { demandTexts } from "../../locales/en/functions-demand";
import type { Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import { readCell } from "../cells/cell";
import { isTextNumber, textFault } from "../cells/text-number";

/** The numbers of an item over several criteria, or what its row answers instead. */
export type CriteriaRow = { numbers: number[] } | { answer: Answer; isHeading?: true };

/**
 * One row of a range with one criterion per column. A blank row answers with an empty text, and so
 * does a heading, a row of texts alone; an error is the row's answer. A text that was meant as a
 * number is named, and where some criteria have a number and others none, the one that is missing.
 */
export function criteriaRow(cells: readonly unknown[]): CriteriaRow {
  const contents = cells.map(readCell);
  const error = contents.find((content) => content.kind === "error");
  if (error?.kind === "error") return { answer: error.error };
  const text = contents.find(isTextNumber);
  if (text?.kind === "text") return { answer: textFault("criteria", text.text) };
  const numbers = contents.flatMap((content) => (content.kind === "number" ? content.number : []));
  if (numbers.length === contents.length) return { numbers };
  if (contents.every(({ kind }) => kind === "blank")) return { answer: "" };
  if (numbers.length === 0) return { answer: "", isHeading: true };
  const missing = contents.findIndex(({ kind }) => kind !== "number");
  return { answer: new CellError("#VALUE!", demandTexts.criterionMissing(missing + 1)) };
}
