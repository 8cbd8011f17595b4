import type { PaneTexts } from "../../../locales";
import type { Formats } from "../../pane/formats";
import type { Cell } from "../../../workbook/excel/types";
import { isExcelError } from "./excel-error";
import { shownNumber } from "../../pane/shown-number";

const longest = 60;

interface Parts {
  texts: PaneTexts;
  formats: Formats;
}

/** A cell of a report beside its name: a share as a percentage, text as it is. */
export function shownFigure({ texts, formats }: Parts, cell: Cell, isShare: boolean): string {
  if (isShare && typeof cell === "number") return formats.share(cell, 2);
  return typeof cell === "string" && cell !== "" ? cell : shownCell(texts, formats, cell);
}

/** A cell's content in a sentence: a number in the user's format, text in quotation marks. */
export function shownCell(texts: PaneTexts, formats: Formats, cell: Cell): string {
  if (typeof cell === "number") return shownNumber(formats, cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (cell === "") return texts.explain.empty;
  if (isExcelError(cell)) return cell;
  return texts.explain.quoted(cell.length > longest ? `${cell.slice(0, longest)}…` : cell);
}
