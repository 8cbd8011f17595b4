import type { Cell, FoundList, RowsBeyond } from "../../workbook/excel/types";
import { isNameless, totalSaying } from "../reading/cells/total-words";
import type { HasHeader } from "./list-task";

/** The rows beyond an empty row that add to the list: no totals, nor names that pages repeat. */
export function moreRows({ beyond, preview }: FoundList, { hasHeader }: HasHeader): Cell[][] {
  if (beyond === undefined) return [];
  const names = String(preview[0]);
  const isNames = (row: Cell[]) => (hasHeader ? String(row) === names : isOfTexts(row));
  return beyond.parts
    .flatMap(({ cells }) => cells)
    .filter((row) => row.some((cell) => cell !== "") && !isNames(row) && !isTotal(row));
}

/** Only the names of the columns stand there. */
export function areNames({ parts }: RowsBeyond): boolean {
  return parts.every(({ cells }) => cells.every(isOfTexts));
}

function isOfTexts(row: Cell[]): boolean {
  return row.every((cell) => typeof cell === "string") && row.filter(Boolean).length > 1;
}

/** A total below an empty row is no more of the list. */
function isTotal(row: Cell[]): boolean {
  const texts = row.filter((cell): cell is string => typeof cell === "string" && cell !== "");
  const names = texts.filter((text) => !isNameless(text));
  return names.length === 0 || names.every((text) => totalSaying(text) !== "nothing");
}
