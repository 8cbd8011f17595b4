import JSZip from "jszip";
import { helpers, type Model } from "@odoo/o-spreadsheet";
import { cellValue } from "../sheet/cells";
import { writeSettings, type TextParts } from "./settings-part";
import { mendWrittenSheet, mendWrittenTexts, type ShownSheet } from "./stored-sheet";
import { isSheetPart } from "./xml";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const usualRowHeight = 23;
const pointsPerPixel = 0.75;

/** Sheet parts are numbered in the order of the tabs. */
function shownSheet(model: Model, path: string): ShownSheet {
  const { getters } = model;
  const sheetId = getters.getSheetIds()[Number(/(\d+)\.xml$/.exec(path)?.[1])];
  return {
    value(cell) {
      const value = cellValue(model, { sheetId, ...helpers.toCartesian(cell) });
      return value === "" ? undefined : value;
    },
    rowHeight(row) {
      const pixels = getters.getRowSize(sheetId, row);
      return pixels === usualRowHeight ? undefined : Math.round(pixels * pointsPerPixel);
    },
  };
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
    } else if (isSheetPart(file.path)) {
      const shown = shownSheet(model, file.path);
      texts[file.path] = mendWrittenSheet(file.content, functionNames, shown);
    } else {
      const isTexts = file.path === "xl/sharedStrings.xml";
      texts[file.path] = isTexts ? mendWrittenTexts(file.content) : file.content;
    }
  }
  for (const [path, text] of Object.entries(writeSettings(texts, settings))) zip.file(path, text);
  return zip.generateAsync({ type: "blob", mimeType: xlsxType, compression: "DEFLATE" });
}
