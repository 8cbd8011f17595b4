import type { Cell } from "../../../workbook/excel/types";
import { visibleText } from "./visible-text";

const surelySeen = /[\x21-\x7e]/;

/** What a cell says by which an item or a group is known. A text of signs that nobody sees is none. */
export function asText(cell: Cell): string {
  const text = String(cell).trim();
  return surelySeen.test(text) || visibleText(text).trim() !== "" ? text : "";
}
