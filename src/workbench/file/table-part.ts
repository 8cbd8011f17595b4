import { canonicalXml } from "./canonical-xml";
import { cellArea } from "./cell-places";
import { mostColumns, mostRows } from "./limits";
import { plainText } from "./stored-text";
import type { StoredTable } from "./structured-references";
import { elements, parseXml } from "./xml";
import type { ZipParts } from "./zip-parts";

export interface TablePart extends StoredTable {
  /** Of the relation by which the sheet names the part. */
  relation: string;
  xml: string;
}

/** A table as its part describes it; null for one that no sheet can hold. */
export async function readTable(
  parts: ZipParts,
  path: string,
  sheet: string,
  relation: string,
): Promise<TablePart | null> {
  const xml = canonicalXml(await parts.text(path), path);
  const table = parseXml(xml).documentElement;
  const area = cellArea(table.getAttribute("ref") ?? "");
  if (!area || area.bottom >= mostRows || area.right >= mostColumns) return null;
  const number = (name: string, usual: number) => Number(table.getAttribute(name) ?? usual);
  return {
    name: table.getAttribute("displayName") ?? table.getAttribute("name") ?? "",
    sheet,
    area,
    columns: elements(table, "tableColumn").map((column) =>
      plainText(column.getAttribute("name") ?? ""),
    ),
    headerRows: number("headerRowCount", 1),
    totalsRows: number("totalsRowCount", 0),
    relation,
    xml,
  };
}
