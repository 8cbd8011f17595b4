import type { CellFormat } from "./book";

/** How a cell looks that nobody has formatted. */
export const plainFormat: Required<CellFormat> = {
  fillColor: "#FFFFFF",
  fontColor: "#000000",
  bold: false,
  italic: false,
  fontSize: 11,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  numberFormat: "General",
};
