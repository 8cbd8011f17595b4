import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import type { Workbench } from "./workbench";

export type ListCell = string | number | boolean | null | { formula: string };

export interface ListTable {
  /** Row by row from A1 on; texts stay texts, a formula stands in an object. */
  rows: readonly (readonly ListCell[])[];
  /** Merged cells, such as "A1:C1". */
  merged?: readonly string[];
  /** The number format of a column, by its letter. */
  formats?: Readonly<Record<string, string>>;
  sheet?: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

function escapeXml(text: string): string {
  const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => escapes[sign]);
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function cellXml(cell: ListCell, name: string, style: number): string {
  if (cell === null) return "";
  const start = `<c r="${name}" s="${style}"`;
  if (typeof cell === "number") return `${start}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `${start} t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "object") return `${start}><f>${escapeXml(cell.formula.slice(1))}</f></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

function sheetXml({ rows, merged = [] }: ListTable, styles: Map<string, number>): string {
  const lines = rows.map((line, row) => {
    const cells = line.map((cell, index) => {
      const column = letters(index);
      return cellXml(cell, column + (row + 1), styles.get(column) ?? 0);
    });
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join("");
  const merges = areas && `<mergeCells count="${merged.length}">${areas}</mergeCells>`;
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData>${merges}</worksheet>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const xf = (id: number) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`;
  const cells = [xf(0), ...formats.map((_, index) => xf(164 + index))];
  return (
    `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${codes.join("")}</numFmts>` +
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="1"><fill><patternFill patternType="none"/></fill></fills>` +
    `<borders count="1"><border/></borders><cellXfs count="${cells.length}">${cells.join("")}</cellXfs></styleSheet>`
  );
}

const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;

const links = (...all: string[]) =>
  `<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;

/** The table as a small .xlsx file. */
export function listFile(table: ListTable): Promise<Uint8Array> {
  const columns = Object.entries(table.formats ?? {});
  const styles = new Map(columns.map(([column], index) => [column, index + 1]));
  const name = escapeXml(table.sheet ?? "List");
  const zip = new JSZip()
    .file("[Content_Types].xml", `<Types xmlns="${packages}/content-types"/>`)
    .file("_rels/.rels", links(link("r1", "officeDocument", "xl/workbook.xml")))
    .file(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    )
    .file(
      "xl/_rels/workbook.xml.rels",
      links(link("r1", "worksheet", "worksheets/sheet1.xml"), link("r2", "styles", "styles.xml")),
    )
    .file("xl/worksheets/sheet1.xml", sheetXml(table, styles))
    .file("xl/styles.xml", stylesXml(columns.map(([, format]) => format)));
  return zip.generateAsync({ type: "uint8array" });
}

/** Each file has a name of its own, so that the page's message tells which of them is open. */
let files = 0;

/** Opens the table in the workbench as a workbook of its own, and stands on a cell of it. */
export async function putList(bench: Workbench, table: ListTable, cell = "A2"): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "stockbook-list-"));
  try {
    const name = `list-${++files}.xlsx`;
    const path = join(folder, name);
    writeFileSync(path, await listFile(table));
    await bench.openFile(path);
    await bench.page.locator(`text=${name} is open`).waitFor();
    await bench.select(cell);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
