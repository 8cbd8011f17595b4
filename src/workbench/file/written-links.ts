import { sheetPrefix } from "./formula-parts";
import { elements } from "./xml";

/** Where the link in a cell leads within the workbook. */
export interface WrittenLink {
  sheetName: string;
  cell: string;
}

/** Names the sheet and the cell to which each link leads, as Excel reads them. */
export function writeLinkedCells(
  document: Document,
  links: ReadonlyMap<string, WrittenLink>,
): void {
  for (const element of elements(document, "hyperlink")) {
    const link = links.get(element.getAttribute("ref") ?? "");
    if (link) element.setAttribute("location", sheetPrefix(link.sheetName) + link.cell);
  }
}
