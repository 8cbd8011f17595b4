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

interface Split {
  before: string;
  /** The element with the cells, from its tag to its end; "" for a sheet without one. */
  cells: string;
  after: string;
  prefix: string;
}

/** Parts a sheet before and after the element with its cells. */
export function splitAtCells(xml: string, path = ""): Split {
  const start = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/.exec(xml);
  if (!start) return { before: xml, cells: "", after: "", prefix: "" };
  const [tag, prefix, isEmpty] = start;
  const endTag = `</${prefix}sheetData>`;
  const close = isEmpty ? start.index : xml.indexOf(endTag, start.index);
  if (close < 0) throw new RefusedFile("damaged", path);
  const end = close + (isEmpty ? tag : endTag).length;
  return {
    before: xml.slice(0, start.index),
    cells: xml.slice(start.index, end),
    after: xml.slice(end),
    prefix,
  };
}

/** Parts a sheet's cells, of which there may be many, from the rest, which is read as a whole. */
export function takeApart(xml: string, path: string): SheetPart {
  const { before, cells: all, after, prefix } = splitAtCells(xml, path);
  const { cells, isCut } = withoutTrailing(all, prefix);
  const rest = all === "" ? before : `${before}<${prefix}sheetData/>${after}`;
  if (rest.length > mostDocumentBytes) throw new RefusedFile("tooLarge", path);
  return { cells, rest, formatsLeftOut: isCut };
}
