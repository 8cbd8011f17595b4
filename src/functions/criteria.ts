import { demandTexts } from "../locales/en/functions-demand";
import type { Answer } from "./answer";
import { readCell } from "./cell";
import { excelError } from "./excel-error";

/** The numbers of an item over several criteria, or what its row answers instead. */
export type CriteriaRow = { numbers: number[] } | { answer: Answer; isHeading?: true };

/**
 * One row of a range with one criterion per column. A blank row answers with an empty text, and so
 * does a heading, a row of texts alone; an error is the row's answer, and where some criteria have
 * a number and others none, an error says which one is missing.
 */
export function criteriaRow(cells: readonly unknown[]): CriteriaRow {
  const contents = cells.map(readCell);
  const error = contents.find((content) => content.kind === "error");
  if (error?.kind === "error") return { answer: error.error };
  const numbers = contents.flatMap((content) => (content.kind === "number" ? content.number : []));
  if (numbers.length === contents.length) return { numbers };
  if (contents.every(({ kind }) => kind === "blank")) return { answer: "" };
  if (numbers.length === 0) return { answer: "", isHeading: true };
  const missing = contents.findIndex(({ kind }) => kind !== "number");
  return { answer: excelError("value", demandTexts.criterionMissing(missing + 1)) };
}
