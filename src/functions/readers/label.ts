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

/** Nothing in such a text can look like something else. */
const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * Labels that differ in capitals alone, or as a number and its digits do, are one; so are an accent
 * in its two encodings and blanks of different width, as in the lists of the pane.
 */
export function labelKey(label: Item): string {
  const text = String(label);
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase().replace(/ß/gu, "ss");
}
