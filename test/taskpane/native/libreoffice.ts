import { spawnSync } from "child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import JSZip from "jszip";
import { tmpdir } from "os";
import { delimiter, join } from "path";
import { pathToFileURL } from "url";
import { withParts, type Expression } from "../../../src/taskpane/formula/expression";
import { print } from "../../../src/taskpane/formula/print";
import { addressOf, boxesOf } from "../../../src/workbook/excel/a1";
import type { Box } from "../../../src/workbook/excel/types";
import { Fault, type Cell } from "./evaluate";

/** Where LibreOffice's command is; null where it is not installed. */
export function findLibreOffice(): string | null {
  const places = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "soffice"));
  return places.find((place) => existsSync(place)) ?? null;
}

/** A formula with the cells that it fills. */
export interface Placed {
  box: Box;
  formula: Expression;
  /** Entered with Ctrl+Shift+Enter. */
  isArray: boolean;
}

export interface Sheet {
  cells: Map<string, Cell>;
  formulas: Placed[];
}

/** Names that came after the file format have a mark before them in it. */
const marked = new Set([
  ...["NORM.S.INV", "NORM.S.DIST", "POISSON.DIST", "STDEV.S", "STDEV.P", "VAR.S"],
  ...["PERCENTILE.INC", "RANK.EQ"],
]);

function asFiled(expression: Expression): Expression {
  const inside = withParts(expression, asFiled);
  return inside.kind === "call" && marked.has(inside.name)
    ? { ...inside, name: `_xlfn.${inside.name}` }
    : inside;
}

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function cellXml(address: string, cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Fault) return `<c r="${address}" t="e"><v>${cell.code}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
}

function formulaXml({ box, formula, isArray }: Placed): string {
  const [first] = addressOf(box).split(":");
  const array = isArray ? ` t="array" ref="${addressOf(box)}"` : "";
  return `<c r="${first}"><f${array}>${escaped(print(asFiled(formula)))}</f></c>`;
}

/** In the order of rows, and of columns in each, which readers take for granted. */
function sheetXml({ cells, formulas }: Sheet): string {
  const written = [
    ...[...cells].map(([address, cell]): [Box, string] => [
      boxesOf(address)[0],
      cellXml(address, cell),
    ]),
    ...formulas.map((placed): [Box, string] => [placed.box, formulaXml(placed)]),
  ].sort(([a], [b]) => a.row - b.row || a.column - b.column);
  const rows = new Map<number, string[]>();
  for (const [{ row }, xml] of written) rows.set(row, [...(rows.get(row) ?? []), xml]);
  const lines = [...rows].map(([row, all]) => `<row r="${row + 1}">${all.join("")}</row>`);
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const numbers = sheets.map((_, k) => k + 1);
  const each = (made: (k: number) => string) => numbers.map(made).join("");
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each((k) => `<Override PartName="/xl/worksheets/sheet${k}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((k) => `<sheet name="S${k}" sheetId="${k}" r:id="r${k}"/>`)}</sheets></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packaged}/relationships">${each((k) => `<Relationship Id="r${k}" Type="${relations}/worksheet" Target="worksheets/sheet${k}.xml"/>`)}</Relationships>`,
  );
  sheets.forEach((sheet, k) => zip.file(`xl/worksheets/sheet${k + 1}.xml`, sheetXml(sheet)));
  return zip.generateAsync({ type: "nodebuffer" });
}

/** What each sheet's cells hold once LibreOffice has worked them out; errors as their code. */
export async function workedOut(
  command: string,
  sheets: readonly Sheet[],
): Promise<Map<string, number | string | boolean>[]> {
  const folder = mkdtempSync(join(tmpdir(), "stockbook-native-"));
  try {
    writeFileSync(join(folder, "twins.xlsx"), await workbookOf(sheets));
    const profile = pathToFileURL(join(folder, "profile")).href;
    const options = ["--headless", `-env:UserInstallation=${profile}`, "--convert-to", "xlsx"];
    const into = join(folder, "out");
    const { status, stderr } = spawnSync(
      command,
      [...options, "--outdir", into, join(folder, "twins.xlsx")],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    const zip = await JSZip.loadAsync(readFileSync(join(into, "twins.xlsx")));
    const texts = await sharedTexts(zip);
    return Promise.all(
      sheets.map(async (_, k) => {
        const xml = await zip.file(`xl/worksheets/sheet${k + 1}.xml`)?.async("string");
        return cellsIn(xml ?? "", texts);
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sharedTexts(zip: JSZip): Promise<string[]> {
  const xml = (await zip.file("xl/sharedStrings.xml")?.async("string")) ?? "";
  return [...xml.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => item.replace(/<[^>]*>/g, ""));
}

function cellsIn(xml: string, texts: readonly string[]): Map<string, number | string | boolean> {
  const cells = new Map<string, number | string | boolean>();
  for (const [, attributes, inside] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, address = ""] = /\br="([A-Z]+\d+)"/.exec(attributes) ?? [];
    const [, type = "n"] = /\bt="(\w+)"/.exec(attributes) ?? [];
    const [, value = ""] = /<v>(.*?)<\/v>/s.exec(inside ?? "") ?? [];
    if (type === "s") cells.set(address, texts[Number(value)]);
    else if (type === "b") cells.set(address, value === "1");
    else if (type === "str" || type === "e") cells.set(address, value);
    else if (value !== "") cells.set(address, Number(value));
  }
  return cells;
}
