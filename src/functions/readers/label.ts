import type { Item } from "../../engine/planning/bill-explosion";
import { countingTexts } from "../../locales/en/functions-counting";
import type { CellContent } from "../cells/cell";
import { CellError } from "../cells/excel-error";

/**
 * The name or number by which a cell calls an item or a class; null for an empty one. A 0 is none:
 * desktop Excel may hand an empty cell over as 0.
 *
 * @param name of the argument
 * @param of what the label is for, as "an item"
 */
export function labelIn(content: CellContent, name: string, of: string): Item | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "number":
      return content.number === 0 ? null : content.number;
    case "text":
      return content.text.trim() === "" ? null : content.text;
    case "error":
      throw content.error;
    case "boolean":
      throw new CellError(
        "#VALUE!",
        countingTexts.mustBeLabel(name, of, content.boolean ? "TRUE" : "FALSE"),
      );
  }
}

/** Labels that differ in capitals alone, or as a number and its digits do, are one. */
export function labelKey(label: Item): string {
  return String(label).trim().toLowerCase();
}
