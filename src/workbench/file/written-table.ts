import { areaName, cellArea } from "./cell-places";
import { changeXml, elements, parseXml } from "./xml";

/** What the spreadsheet does not know of a table. */
export interface TableFacts {
  name: string;
  /** The part of the file that was opened, while the table still lies where it lay. */
  storedXml: string | null;
}

/** What the last row of each column does, and by what the table was filtered, as in the file. */
function restoreFromFile(document: Document, storedXml: string): void {
  const stored = parseXml(storedXml);
  const columns = elements(document, "tableColumn");
  elements(stored, "tableColumn").forEach((column, index) => {
    for (const name of ["totalsRowFunction", "totalsRowLabel"]) {
      const value = column.getAttribute(name);
      if (value && value !== "custom") columns[index]?.setAttribute(name, value);
    }
  });
  const [filter] = elements(document, "autoFilter");
  if (!filter || filter.childElementCount > 0) return;
  for (const criterion of elements(stored, "filterColumn")) {
    filter.append(document.importNode(criterion, true));
  }
}

/** A filter leaves out the row with the totals. */
function endFilterAboveTotals(document: Document): void {
  const table = document.documentElement;
  const area = cellArea(table.getAttribute("ref") ?? "");
  const totals = Number(table.getAttribute("totalsRowCount") ?? 0);
  for (const filter of elements(document, "autoFilter")) {
    if (area) filter.setAttribute("ref", areaName({ ...area, bottom: area.bottom - totals }));
  }
}

/** Gives the part of a table that the spreadsheet wrote what only the file and we know. */
export function mendWrittenTable(xml: string, { name, storedXml }: TableFacts): string {
  return changeXml(xml, (document) => {
    document.documentElement.setAttribute("name", name);
    document.documentElement.setAttribute("displayName", name);
    endFilterAboveTotals(document);
    for (const column of elements(document, "tableColumn")) {
      const lines = column.getAttribute("name") ?? "";
      column.setAttribute("name", lines.replaceAll("\n", "_x000a_"));
      // Without the formula beside it the word means nothing.
      if (column.getAttribute("totalsRowFunction") === "custom") {
        column.removeAttribute("totalsRowFunction");
      }
    }
    if (storedXml) restoreFromFile(document, storedXml);
  });
}
