import type { PaneTexts } from "../../locales";
import type { Formats } from "../state/formats";
import type { Cell } from "../../workbook/types";
import { isExcelError } from "./values/excel-error";
import { shownNumber } from "./shown-number";

const longest = 60;

/** A cell's content in a sentence: a number in the user's format, text in quotation marks. */
export function shownCell(texts: PaneTexts, formats: Formats, cell: Cell): string {
  if (typeof cell === "number") return shownNumber(formats, cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (cell === "") return texts.explain.empty;
  if (isExcelError(cell)) return cell;
  return texts.explain.quoted(cell.length > longest ? `${cell.slice(0, longest)}…` : cell);
}
