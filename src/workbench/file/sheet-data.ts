import { mostDocumentBytes } from "./limits";
import { RefusedFile } from "./refused-file";

/** A sheet's part, taken apart: its cells, and all that stands around them. */
export interface SheetPart {
  /** The element with the cells; "" for a sheet without any. */
  cells: string;
  /** The document without its cells. */
  rest: string;
  /** Something was formatted far below the last filled cell, and was left out. */
  formatsLeftOut: boolean;
}

/** Formats below the last filled cell are kept up to this length of text. */
const mostTrailing = 200_000;

/**
 * Sheets are often formatted down to their last row. What stands below the last filled cell is
 * taken off before anything is read, or a million empty rows would be.
 */
function withoutTrailing(cells: string, prefix: string): { cells: string; isCut: boolean } {
  const lastFilled = Math.max(
    ...["v", "f", "is"].map((name) => cells.lastIndexOf(`<${prefix}${name}`)),
  );
  const rowEnd = `</${prefix}row>`;
  const end = lastFilled < 0 ? cells.indexOf(">") + 1 : cells.indexOf(rowEnd, lastFilled);
  const cut = lastFilled < 0 ? end : end + rowEnd.length;
  if (end < 0 || cells.length - cut < mostTrailing) return { cells, isCut: false };
  return { cells: `${cells.slice(0, cut)}</${prefix}sheetData>`, isCut: true };
}

function split(xml: string, path: string): SheetPart {
  const start = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/.exec(xml);
  if (!start) return { cells: "", rest: xml, formatsLeftOut: false };
  const [tag, prefix, isEmpty] = start;
  const empty = `<${prefix}sheetData/>`;
  const before = xml.slice(0, start.index);
  if (isEmpty) {
    const rest = before + empty + xml.slice(start.index + tag.length);
    return { cells: "", rest, formatsLeftOut: false };
  }
  const endTag = `</${prefix}sheetData>`;
  const end = xml.indexOf(endTag, start.index);
  if (end < 0) throw new RefusedFile("damaged", path);
  const whole = xml.slice(start.index, end + endTag.length);
  const { cells, isCut } = withoutTrailing(whole, prefix);
  return {
    cells,
    rest: before + empty + xml.slice(end + endTag.length),
    formatsLeftOut: isCut,
  };
}

/** Parts a sheet's cells, of which there may be many, from the rest, which is read as a whole. */
export function takeApart(xml: string, path: string): SheetPart {
  const part = split(xml, path);
  if (part.rest.length > mostDocumentBytes) throw new RefusedFile("tooLarge", path);
  return part;
}
