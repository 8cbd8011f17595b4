import JSZip from "jszip";
import type { Model } from "@odoo/o-spreadsheet";
import { originOf } from "../sheet/file-origin";
import { chartsOf } from "../sheet/charts";
import { SheetTables } from "../sheet/tables";
import { areaName } from "./cell-places";
import { writeSettings, type TextParts } from "./settings-part";
import { shownSheet } from "./shown-sheet";
import { mendWrittenChart } from "./written-chart";
import { mendWrittenSheet, mendWrittenTexts } from "./stored-sheet";
import { mendWrittenStyles } from "./written-styles";
import { mendWrittenTable, type TableFacts } from "./written-table";
import { mendWrittenWorkbook } from "./written-workbook";
import { isSheetPart, parseXml } from "./xml";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Sheet parts are numbered in the order of the tabs. */
function sheetOf(model: Model, path: string): string {
  return model.getters.getSheetIds()[Number(/(\d+)\.xml$/.exec(path)?.[1])];
}

/** The sheet on which each written table lies, by the path of the table's part. */
function tableSheets(model: Model, texts: TextParts): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const [path, text] of Object.entries(texts)) {
    if (!/^xl\/worksheets\/_rels\//.test(path)) continue;
    const sheet = sheetOf(model, path.replace(/\.rels$/, ""));
    for (const { attributes } of parseXml(text).documentElement.children) {
      const target = attributes.getNamedItem("Target")?.value ?? "";
      if (target.startsWith("../tables/")) sheets.set(target.replace("..", "xl"), sheet);
    }
  }
  return sheets;
}

function tableFacts(model: Model, sheet: string, xml: string): TableFacts | null {
  const range = parseXml(xml).documentElement.getAttribute("ref") ?? "";
  const record = new SheetTables(model).all().find(({ sheet: own, box }) => {
    const { row, column, rows, columns } = box;
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return own === sheet && areaName(area) === range;
  });
  if (!record) return null;
  const stored = originOf(model).tables.find(
    (table) =>
      table.sheet === sheet && table.name === record.name && areaName(table.area) === range,
  );
  return { name: record.name, storedXml: stored?.xml ?? null };
}

function describedCharts(model: Model) {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheet) => {
    const sheetName = getters.getSheetName(sheet);
    return (chartsOf(model)?.on(sheet) ?? []).map((chart) => ({ ...chart, sheetName }));
  });
}

function mend(path: string, text: string, model: Model, functionNames: readonly string[]): string {
  if (isSheetPart(path)) {
    return mendWrittenSheet(text, functionNames, shownSheet(model, sheetOf(model, path)));
  }
  if (path === "xl/sharedStrings.xml") return mendWrittenTexts(text);
  if (path === "xl/styles.xml") return mendWrittenStyles(text, originOf(model));
  if (/^xl\/charts\/chart\d+\.xml$/.test(path)) {
    return mendWrittenChart(text, describedCharts(model));
  }
  return path === "xl/workbook.xml" ? mendWrittenWorkbook(text, model) : text;
}

/** The workbook as an .xlsx file, with the add-in's formulas and settings in it. */
export async function writeXlsx(
  model: Model,
  settings: ReadonlyMap<string, unknown>,
  functionNames: readonly string[],
): Promise<Blob> {
  const { files } = await model.exportXLSX();
  const zip = new JSZip();
  const texts: TextParts = {};
  for (const file of files) {
    if ("imageSrc" in file) {
      zip.file(file.path, file.imageSrc.slice(file.imageSrc.indexOf(",") + 1), { base64: true });
    } else texts[file.path] = mend(file.path, file.content, model, functionNames);
  }
  for (const [path, sheet] of tableSheets(model, texts)) {
    const facts = tableFacts(model, sheet, texts[path]);
    if (facts) texts[path] = mendWrittenTable(texts[path], facts);
  }
  for (const [path, text] of Object.entries(writeSettings(texts, settings))) zip.file(path, text);
  return zip.generateAsync({ type: "blob", mimeType: xlsxType, compression: "DEFLATE" });
}
