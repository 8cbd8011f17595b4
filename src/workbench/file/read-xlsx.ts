import JSZip from "jszip";
import { load } from "@odoo/o-spreadsheet";
import type { WorkbookSource } from "../sheet/model";
import { readChartAxes, withoutAxisTitles, type ChartAxes } from "./chart-axes";
import { restoreAxes } from "./read-charts";
import { prepareSheet, prepareTexts } from "./read-sheet";
import { readSettings, type TextParts } from "./settings-part";
import { isSheetPart } from "./xml";

export interface ReadWorkbook {
  source: WorkbookSource;
  settings: Record<string, unknown>;
}

const imageTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
};

const isChartPart = (path: string) => /^xl\/charts\/chart\d+\.xml$/.test(path);

function prepare(path: string, text: string, functionNames: readonly string[]): string {
  if (isSheetPart(path)) return prepareSheet(text, functionNames);
  if (isChartPart(path)) return withoutAxisTitles(text);
  return path === "xl/sharedStrings.xml" ? prepareTexts(text) : text;
}

interface Unzipped {
  texts: TextParts;
  images: Record<string, { imageSrc: string }>;
}

async function unzip(file: Blob): Promise<Unzipped> {
  const zip = await JSZip.loadAsync(file);
  if (!zip.file("xl/workbook.xml")) throw new Error("No workbook inside");
  const unzipped: Unzipped = { texts: {}, images: {} };
  for (const entry of Object.values(zip.files)) {
    const ending = entry.name.slice(entry.name.lastIndexOf(".") + 1).toLowerCase();
    if (ending === "xml" || ending === "rels") {
      unzipped.texts[entry.name] = await entry.async("string");
    } else if (imageTypes[ending]) {
      const data = await entry.async("base64");
      unzipped.images[entry.name] = { imageSrc: `data:${imageTypes[ending]};base64,${data}` };
    }
  }
  return unzipped;
}

/** Unzips an .xlsx file into what the spreadsheet opens. Throws for anything else. */
export async function readXlsx(
  file: Blob,
  functionNames: readonly string[],
): Promise<ReadWorkbook> {
  const { texts, images } = await unzip(file);
  const prepared = Object.entries(texts).map(([path, text]) => [
    path,
    prepare(path, text, functionNames),
  ]);
  const workbook = load({ ...Object.fromEntries(prepared), ...images }, false);
  const axes = Object.keys(texts)
    .filter(isChartPart)
    .map((path) => readChartAxes(texts[path]))
    .filter((one): one is ChartAxes => one !== null);
  restoreAxes(
    workbook.sheets.flatMap((sheet) => sheet.figures),
    axes,
  );
  return { source: { ...workbook }, settings: readSettings(texts) };
}
