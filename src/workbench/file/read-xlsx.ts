import { helpers, load, registries } from "@odoo/o-spreadsheet";
import { parseAddress } from "../host/addresses";
import type { NameRecord } from "../host/book";
import { rememberOrigin, type FileOrigin, type Loss } from "../sheet/file-origin";
import type { WorkbookSource } from "../sheet/model";
import { canonicalXml } from "./canonical-xml";
import { CellContents } from "./cell-content";
import { contentTypes } from "./content-types";
import { relationsXml, relationXml } from "./figure-parts";
import { restoreAxes } from "./read-charts";
import { partsOfSheet, readSheet, type ReadSheet } from "./read-sheet";
import { RefusedFile } from "./refused-file";
import { relationsOf, type Relation } from "./relations";
import { readSettings } from "./settings-part";
import { readSharedTexts } from "./shared-texts";
import { fillSheet, type LoadedSheet } from "./fill-sheet";
import { sortNames, type StoredNames } from "./stored-names";
import { storedPage } from "./stored-page";
import { readStyles, type StoredStyles } from "./stored-styles";
import { readTable, type TablePart } from "./table-part";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { parseXml } from "./xml";
import { ZipParts } from "./zip-parts";

export interface ReadWorkbook {
  source: WorkbookSource;
  settings: Record<string, unknown>;
}

const emptyStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** From the dates of a workbook that counts its days from 1904 to those that count from 1900. */
const daysTo1904 = 1_462;

const lossOfWorkbook: Readonly<Record<string, Loss>> = {
  vbaProject: "macros",
  connections: "dataModel",
  powerPivotData: "dataModel",
  slicerCache: "slicers",
  timelineCache: "slicers",
};

async function optionalText(parts: ZipParts, relation: Relation | undefined): Promise<string> {
  return relation && parts.has(relation.target) ? parts.longText(relation.target) : "";
}

async function readTables(
  parts: ZipParts,
  workbook: WorkbookPart,
): Promise<(TablePart | null)[][]> {
  const all: (TablePart | null)[][] = [];
  for (const { name, path } of workbook.sheets) {
    const relations = (await relationsOf(parts, path)).filter(
      ({ kind, target }) => kind === "table" && parts.has(target),
    );
    const own = relations.map(({ id, target }) => readTable(parts, target, name, id));
    all.push(await Promise.all(own));
  }
  return all;
}

/** Power Query keeps its queries in a part of the kind that anybody may add. */
async function holdsQueries(parts: ZipParts, { relations }: WorkbookPart): Promise<boolean> {
  for (const { kind, target } of relations) {
    if (kind !== "customXml" || !parts.has(target)) continue;
    const text = await parts.text(target).catch(() => "");
    if (text.includes("DataMashup")) return true;
  }
  return false;
}

interface Content {
  workbook: WorkbookPart;
  sheets: ReadSheet[];
  styles: StoredStyles;
  styleXml: string;
  themeXml: string;
  tables: TablePart[];
  losses: Set<Loss>;
  unknownFunctions: ReadonlySet<string>;
}

async function readContent(parts: ZipParts, functionNames: readonly string[]): Promise<Content> {
  const workbook = await readWorkbookPart(parts);
  const related = (kind: string) => workbook.relations.find((one) => one.kind === kind);
  const styleText = (await optionalText(parts, related("styles"))) || emptyStyles;
  const styleXml = canonicalXml(styleText, "styles");
  const themeText = await optionalText(parts, related("theme"));
  const textXml = await optionalText(parts, related("sharedStrings"));
  const texts = textXml ? readSharedTexts(textXml, "texts") : { texts: [], hasRichTexts: false };
  const styles = readStyles(parseXml(styleXml));
  const isDate = styles.formatIds.map((id) => helpers.isDateTimeFormat(styles.formats[id] ?? ""));
  const tables = await readTables(parts, workbook);
  const found = tables.flat().filter((table): table is TablePart => table !== null);
  const reading = {
    contents: new CellContents(texts.texts),
    tables: new Map(found.map((table) => [table.name.toLowerCase(), table])),
    functionNames,
    knowsFunction: (name: string) => registries.functionRegistry.contains(name.toUpperCase()),
    unknownFunctions: new Set<string>(),
    daysFor: (style: number) => (workbook.countsFrom1904 && isDate[style] ? daysTo1904 : 0),
    ruleFormats: styles.ruleFormats,
    count: { cells: 0 },
  };
  const counters = { charts: 0, images: 0 };
  const sheets: ReadSheet[] = [];
  for (const [index, entry] of workbook.sheets.entries()) {
    const own = found.filter(({ sheet }) => sheet === entry.name);
    sheets.push(await readSheet(parts, entry, index + 1, own, reading, counters));
  }
  const losses = new Set(sheets.flatMap((sheet) => sheet.losses));
  if (await holdsQueries(parts, workbook)) losses.add("dataModel");
  for (const { kind } of workbook.relations) {
    if (lossOfWorkbook[kind]) losses.add(lossOfWorkbook[kind]);
  }
  if (tables.flat().length > found.length) losses.add("tables");
  if (texts.hasRichTexts) losses.add("richTexts");
  if (styles.hasUnknownFormats) losses.add("numberFormats");
  const usedFonts = new Set(styles.fonts);
  if (usedFonts.size > 1) losses.add("fonts");
  const themeXml = themeText && canonicalXml(themeText, "theme");
  const { unknownFunctions } = reading;
  return { workbook, sheets, styles, styleXml, themeXml, tables: found, losses, unknownFunctions };
}

/**
 * The parts for the spreadsheet's own reader: sheets without cells under plain names. A name that
 * a user gave a sheet must not become the key of an object there.
 */
function partsToLoad({ sheets, styleXml, themeXml, tables }: Content): Record<string, string> {
  const tableNumber = (table: TablePart) => tables.indexOf(table) + 1;
  const numbers = sheets.map((_, index) => index + 1);
  const sheetTags = sheets.map(
    ({ entry }, index) =>
      `<sheet name="sheet${index + 1}" sheetId="${index + 1}" state="${entry.state === "visible" ? "visible" : "hidden"}" r:id="rId${index + 1}"/>`,
  );
  const texts: Record<string, string> = {
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheetTags.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml(
      numbers.map((number) =>
        relationXml(`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`),
      ),
    ),
    "xl/styles.xml": styleXml,
    ...(themeXml ? { "xl/theme.xml": themeXml } : {}),
  };
  sheets.forEach((sheet, index) =>
    Object.assign(texts, partsOfSheet(sheet, index + 1, tableNumber)),
  );
  for (const table of tables) texts[`xl/tables/table${tableNumber(table)}.xml`] = table.xml;
  return { "[Content_Types].xml": contentTypes(Object.keys(texts)), ...texts };
}

const sheetId = (index: number) => `sheet${index + 1}`;

function hiddenNames({ hidden }: StoredNames, sheets: readonly ReadSheet[]): NameRecord[] {
  return hidden.flatMap(({ name, cells, localSheet }) => {
    const address = parseAddress(cells);
    const index = sheets.findIndex(({ entry }) => entry.name === address?.sheetName);
    if (!address || index < 0) return [];
    const scope = localSheet === null ? null : sheetId(localSheet);
    return [{ name, scope, cells: { sheet: sheetId(index), box: address.box }, isHidden: true }];
  });
}

function originOfContent(content: Content, names: StoredNames, loaded: LoadedSheet[]): FileOrigin {
  const { sheets, tables, losses, styles } = content;
  if (names.hasLost) losses.add("names");
  const pages = sheets.map(({ frame }) => storedPage(frame.document));
  if (names.hasLostPrintNames || pages.some(({ hasLost }) => hasLost)) losses.add("pageSettings");
  sheets.forEach(({ frame }, index) => {
    const { conditionalFormats, dataValidationRules, figures } = loaded[index];
    const rules = frame.document.getElementsByTagName("dataValidation").length;
    const formats = frame.document.getElementsByTagName("cfRule").length;
    const charts = sheets[index].figures?.charts.length ?? 0;
    if (dataValidationRules.length < rules) losses.add("rules");
    if (conditionalFormats.length < formats) losses.add("conditionalFormats");
    if (figures.filter(({ tag }) => tag === "chart").length < charts) losses.add("charts");
  });
  return {
    losses,
    filters: new Map(
      sheets.flatMap(({ frame }, index) =>
        frame.filter ? [[sheetId(index), frame.filter] as const] : [],
      ),
    ),
    tables: tables.map((table) => ({
      sheet: sheetId(sheets.findIndex(({ entry }) => entry.name === table.sheet)),
      area: table.area,
      name: table.name,
      xml: table.xml,
    })),
    constants: names.constants,
    localNames: new Map(Array.from(names.local, ([name, index]) => [name, sheetId(index)])),
    hiddenNames: hiddenNames(names, sheets),
    pages: new Map(
      pages.map(({ page }, index) => [sheetId(index), { ...page, ...names.printed.get(index) }]),
    ),
    font: styles.fonts[0] ?? null,
    fontSize: styles.fontSize,
    unknownFunctions: Array.from(content.unknownFunctions, (name) =>
      name.replace(/^(_xlfn\.|_xlws\.|_xldudf_)+/i, ""),
    ),
  };
}

/** Reads an .xlsx file into what the spreadsheet opens. Throws a RefusedFile for anything else. */
export async function readXlsx(
  file: Blob,
  functionNames: readonly string[],
): Promise<ReadWorkbook> {
  const parts = await ZipParts.open(file);
  const content = await readContent(parts, functionNames);
  const images = Object.assign({}, ...content.sheets.map(({ figures }) => figures?.images));
  const workbook = load({ ...partsToLoad(content), ...images }, false);
  if (workbook.sheets.length !== content.sheets.length) throw new RefusedFile("notUnderstood");
  const loaded = workbook.sheets as unknown as LoadedSheet[];
  content.sheets.forEach((sheet, index) => {
    fillSheet(loaded[index], sheet, content, sheetId(index));
    restoreAxes(loaded[index].figures, sheet.figures?.axes ?? []);
  });
  // Letters of the usual size have the sheet's usual size here, and the file's own when saved.
  for (const style of Object.values(workbook.styles)) {
    if (style.fontSize === content.styles.fontSize) delete style.fontSize;
  }
  const names = sortNames(content.workbook.names);
  const source: WorkbookSource = {
    ...workbook,
    formats: content.styles.formats,
    namedRanges: Object.fromEntries(names.ranges),
  };
  rememberOrigin(source, originOfContent(content, names, loaded));
  return { source, settings: await readSettings(parts) };
}
