import { shortText } from "../../locales/short-text";
import { bufferTexts as texts } from "../../locales/en/functions-buffer";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import { gridOf, isLeftOut } from "../cells/grid";

/**
 * A range of yes-or-no cells as numbers, 1 and 0, that a formula over ranges can take: TRUE and
 * FALSE, or the numbers 1 and 0. Blanks and errors stay as they are; what is neither becomes an
 * error that names the argument.
 */
export function truthsOf(name: string, raw: unknown): unknown {
  if (isLeftOut(raw)) return null;
  return gridOf(raw).cells.map((row) => row.map((cell) => truthOf(name, cell)));
}

function truthOf(name: string, raw: unknown): unknown {
  const content = readCell(raw);
  switch (content.kind) {
    case "boolean":
      return content.boolean ? 1 : 0;
    case "number":
      if (content.number === 0 || content.number === 1) return content.number;
      return new CellError("#VALUE!", texts.mustBeTruth(name, String(content.number)));
    case "text":
      return new CellError(
        "#VALUE!",
        texts.mustBeTruth(name, `the text "${shortText(content.text)}"`),
      );
    default:
      return raw;
  }
}
