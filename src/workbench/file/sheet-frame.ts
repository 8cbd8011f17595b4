import { cellArea, columnLetters, areaName, type CellArea } from "./cell-places";
import { mostColumns, mostMergedCells, mostMerges, mostRows } from "./limits";
import type { SheetCells } from "./sheet-cells";
import type { Loss, StoredFilter } from "../sheet/file-origin";
import { elements, spreadsheetNamespace } from "./xml";

/** Everything of a sheet but its cells, brought within what the sheet on the page can hold. */
export interface SheetFrame {
  document: Document;
  rows: number;
  columns: number;
  defaultHeight: number;
  summaryBelow: boolean;
  filter: StoredFilter | null;
  /** The formats of whole columns, by their number in the file. */
  columnStyles: { left: number; right: number; style: number }[];
  /** Addresses or places that cells lead to, by relation or in the workbook. */
  links: { cell: string; relation: string; location: string }[];
  losses: Loss[];
}

const spareRows = 5;
const spareColumns = 5;
const leastRows = 100;
const leastColumns = 30;
/** A rule that reaches further is meant for whole columns. */
const usualRuleRows = 5_000;
const usualRuleColumns = 200;

const cellsIn = ({ top, left, bottom, right }: CellArea) => (bottom - top + 1) * (right - left + 1);

/** Takes merged areas away that are too large, too many, or lie over another. */
function keepSoundMerges(document: Document): boolean {
  const rows = new Map<number, CellArea[]>();
  let left = 0;
  let kept = 0;
  for (const merge of elements(document, "mergeCell")) {
    const area = cellArea(merge.getAttribute("ref") ?? "");
    const isSound =
      area !== null &&
      cellsIn(area) <= mostMergedCells &&
      area.bottom < mostRows &&
      area.right < mostColumns &&
      kept < mostMerges;
    const covered = isSound ? Array.from(rowsOf(area)) : [];
    const overlaps = covered.some((row) =>
      rows.get(row)?.some((other) => area && area.left <= other.right && other.left <= area.right),
    );
    if (!area || !isSound || overlaps) {
      merge.remove();
      left++;
      continue;
    }
    kept++;
    for (const row of covered) rows.set(row, [...(rows.get(row) ?? []), area]);
  }
  return left > 0;
}

function* rowsOf({ top, bottom }: CellArea): Iterable<number> {
  for (let row = top; row <= bottom; row++) yield row;
}

const areasOf = (element: Element) =>
  (element.getAttribute("sqref") ?? "")
    .split(/\s+/)
    .map(cellArea)
    .filter((area): area is CellArea => area !== null);

const ruleElements = (document: Document) => [
  ...elements(document, "conditionalFormatting"),
  ...elements(document, "dataValidation"),
];

/** Rules for whole columns end where the sheet on the page ends. */
function clipRules(document: Document, rows: number, columns: number): boolean {
  let isClipped = false;
  for (const element of ruleElements(document)) {
    const areas = areasOf(element);
    const clipped = areas
      .filter(({ top, left }) => top < rows && left < columns)
      .map((area) => ({
        ...area,
        bottom: Math.min(area.bottom, rows - 1),
        right: Math.min(area.right, columns - 1),
      }));
    isClipped ||= clipped.map(areaName).join() !== areas.map(areaName).join();
    if (clipped.length === 0) element.remove();
    else element.setAttribute("sqref", clipped.map(areaName).join(" "));
  }
  return isClipped;
}

/** Only frozen panes are panes to the sheet; others are measured in points, not in rows. */
function keepFrozenPanes(document: Document, rows: number, columns: number): void {
  for (const pane of elements(document, "pane")) {
    const isFrozen = (pane.getAttribute("state") ?? "").startsWith("frozen");
    const frozenRows = Number(pane.getAttribute("ySplit") ?? 0);
    const frozenColumns = Number(pane.getAttribute("xSplit") ?? 0);
    const isSound = frozenRows < rows && frozenColumns < columns;
    if (!isFrozen || !isSound) pane.remove();
  }
}

/** The spreadsheet counts columns by the cells: one empty cell in the last column tells it. */
function markLastColumn(document: Document, columns: number): void {
  const [sheetData] = elements(document, "sheetData");
  if (!sheetData) return;
  const row = document.createElementNS(spreadsheetNamespace, "row");
  const cell = document.createElementNS(spreadsheetNamespace, "c");
  row.setAttribute("r", "1");
  cell.setAttribute("r", `${columnLetters(columns - 1)}1`);
  row.append(cell);
  sheetData.append(row);
}

function lossesOf(document: Document): Loss[] {
  const has = (name: string) => elements(document, name).length > 0;
  const losses: Loss[] = [];
  if (has("legacyDrawing")) losses.push("notes");
  if (has("controls") || has("oleObjects")) losses.push("charts");
  const serialized = elements(document, "extLst").map((one) => one.innerHTML);
  if (serialized.some((xml) => xml.includes("sparkline"))) losses.push("sparklines");
  if (serialized.some((xml) => xml.includes("slicer"))) losses.push("slicers");
  if (serialized.some((xml) => xml.includes("conditionalFormatting"))) {
    losses.push("conditionalFormats");
  }
  if (serialized.some((xml) => xml.includes("dataValidation"))) losses.push("rules");
  return losses;
}

function filterOf(document: Document): StoredFilter | null {
  const filter = elements(document, "autoFilter").find(
    ({ parentElement }) => parentElement === document.documentElement,
  );
  const area = filter && cellArea(filter.getAttribute("ref") ?? "");
  return filter && area ? { area, xml: new XMLSerializer().serializeToString(filter) } : null;
}

/** Takes the formats of columns out: they are put on the filled part alone. */
function takeColumnStyles(document: Document, columns: number): SheetFrame["columnStyles"] {
  return elements(document, "col").flatMap((column) => {
    const style = Number(column.getAttribute("style")) || 0;
    const left = Number(column.getAttribute("min")) - 1;
    const right = Math.min(Number(column.getAttribute("max")), columns) - 1;
    column.removeAttribute("style");
    return style > 0 && left >= 0 && right >= left ? [{ left, right, style }] : [];
  });
}

/** A rule may name a format that the file does not have. */
function dropRulesWithoutFormat(document: Document, formats: number): boolean {
  const unsound = elements(document, "cfRule").filter((rule) => {
    const format = rule.getAttribute("dxfId");
    return format !== null && !(Number(format) < formats);
  });
  for (const rule of unsound) rule.remove();
  return unsound.length > 0;
}

export function sheetFrame(
  document: Document,
  { filledRows, filledColumns }: SheetCells,
  tables: readonly CellArea[],
  ruleFormats: number,
): SheetFrame {
  const losses = lossesOf(document);
  if (dropRulesWithoutFormat(document, ruleFormats)) losses.push("conditionalFormats");
  if (keepSoundMerges(document)) losses.push("merges");
  const reaching = [
    ...tables,
    ...elements(document, "mergeCell").map((one) => cellArea(one.getAttribute("ref") ?? "")),
    ...ruleElements(document)
      .flatMap(areasOf)
      .filter(({ bottom, right }) => bottom < usualRuleRows && right < usualRuleColumns),
  ].filter((area): area is CellArea => area !== null);
  const bottom = reaching.reduce((most, area) => Math.max(most, area.bottom + 1), filledRows);
  const right = reaching.reduce((most, area) => Math.max(most, area.right + 1), filledColumns);
  const rows = Math.max(bottom + spareRows, leastRows);
  const columns = Math.max(right + spareColumns, leastColumns);
  if (clipRules(document, rows, columns)) losses.push("wholeColumnRules");
  keepFrozenPanes(document, rows, columns);
  const filter = filterOf(document);
  const links = elements(document, "hyperlink").map((link) => ({
    cell: link.getAttribute("ref") ?? "",
    relation: link.getAttribute("r:id") ?? "",
    location: link.getAttribute("location") ?? "",
  }));
  const columnStyles = takeColumnStyles(document, columns);
  for (const name of ["hyperlinks", "autoFilter", "extLst"]) {
    elements(document, name).forEach((element) => element.remove());
  }
  markLastColumn(document, columns);
  const format = elements(document, "sheetFormatPr")[0];
  return {
    document,
    rows,
    columns,
    defaultHeight: Number(format?.getAttribute("defaultRowHeight")) || 15,
    summaryBelow: elements(document, "outlinePr")[0]?.getAttribute("summaryBelow") !== "0",
    filter,
    columnStyles,
    links,
    losses,
  };
}
