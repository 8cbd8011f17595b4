import { links } from "@odoo/o-spreadsheet";
import { linkTo } from "../sheet/cell-links";
import { areaName, cellArea, cellName } from "./cell-places";
import { mostEmptyFormattedCells } from "./limits";
import type { ReadSheet } from "./read-sheet";
import { rowGroups, type RowGroup } from "./row-groups";
import type { StoredStyles } from "./stored-styles";

/** A sheet as the spreadsheet's own reader leaves it, as far as we add to it. */
export interface LoadedSheet {
  id: string;
  name: string;
  rowNumber: number;
  colNumber: number;
  cells: Record<string, string | undefined>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders: Record<string, number>;
  rows: Record<number, { size?: number; isHidden?: boolean }>;
  headerGroups?: { ROW: RowGroup[] };
  figures: { tag: string; data: unknown }[];
  conditionalFormats: unknown[];
  dataValidationRules: unknown[];
}

const pointsPerPixel = 0.75;

/** A format of a whole column holds as far down as the list goes. */
function columnStyles({ frame, cells }: ReadSheet): [area: string, style: number][] {
  const bottom = cells.filledRows - 1;
  let room = mostEmptyFormattedCells;
  return frame.columnStyles.flatMap(({ left, right, style }): [string, number][] => {
    const count = (right - left + 1) * (bottom + 1);
    if (bottom < 0 || count > room) return [];
    room -= count;
    return [[areaName({ top: 0, bottom, left, right }), style]];
  });
}

function setStyles(sheet: LoadedSheet, read: ReadSheet, styles: StoredStyles): void {
  for (const [area, style] of [...columnStyles(read), ...read.cells.styles]) {
    if (style >= styles.formatIds.length) continue;
    sheet.styles[area] = style + 1;
    if (styles.formatIds[style]) sheet.formats[area] = styles.formatIds[style];
    if (styles.borderIds[style]) sheet.borders[area] = styles.borderIds[style] + 1;
  }
}

function setRows(sheet: LoadedSheet, { frame, cells }: ReadSheet): void {
  const size = Math.round((frame.defaultHeight / pointsPerPixel) * 100) / 100;
  sheet.rows = {};
  for (let row = 0; row < frame.rows; row++) sheet.rows[row] = { size };
  const groups = rowGroups(cells.rows, frame.summaryBelow);
  const folded = groups.filter(({ isFolded }) => isFolded);
  for (const { row, height, isHidden } of cells.rows) {
    if (row >= frame.rows) continue;
    const isFolded = folded.some(({ start, end }) => start <= row && row <= end);
    if (height !== undefined) {
      sheet.rows[row].size = Math.round((height / pointsPerPixel) * 100) / 100;
    }
    if (isHidden && !isFolded) sheet.rows[row].isHidden = true;
  }
  if (sheet.headerGroups) sheet.headerGroups.ROW = groups;
}

/** "'Stock In'!B2:B9" → "B2"; null for the corner of the sheet, where a link to the whole leads. */
function cellOf(location: string): string | null {
  const area = cellArea(location.replace(/^.*!/s, ""));
  if (!area || (area.top === 0 && area.left === 0)) return null;
  return cellName({ row: area.top, column: area.left });
}

/** The sheet shows a link as its text; on a number or a formula it would take the value's place. */
function setLinks(
  sheet: LoadedSheet,
  read: ReadSheet,
  idOf: (name: string) => string | null,
): boolean {
  let hasLost = false;
  for (const { cell, relation, location } of read.frame.links) {
    const area = cellArea(cell);
    const name = area ? areaName({ ...area, bottom: area.top, right: area.left }) : "";
    const content = sheet.cells[name];
    const external = read.relations.find(({ id }) => id === relation)?.target;
    const sheetName = location
      .replace(/!.*$/s, "")
      .replace(/^'(.*)'$/s, "$1")
      .replaceAll("''", "'");
    const id = external ? null : idOf(sheetName);
    const target = external ?? (id && linkTo({ sheet: id, cell: cellOf(location) }));
    if (content === undefined) continue;
    const isText =
      !content.startsWith("=") && !(content !== "" && Number.isFinite(Number(content)));
    if (!target || !isText) hasLost = true;
    else sheet.cells[name] = links.markdownLink(content.replace(/^'/, ""), target);
  }
  return hasLost;
}

interface Whole {
  sheets: readonly ReadSheet[];
  styles: StoredStyles;
  losses: Set<string>;
}

/** Puts the cells that we read into the sheet that the spreadsheet has read. */
export function fillSheet(sheet: LoadedSheet, read: ReadSheet, whole: Whole, id: string): void {
  sheet.id = id;
  sheet.name = read.entry.name;
  sheet.rowNumber = read.frame.rows;
  sheet.colNumber = read.frame.columns;
  sheet.cells = read.cells.cells;
  sheet.styles = {};
  sheet.formats = {};
  sheet.borders = {};
  setStyles(sheet, read, whole.styles);
  setRows(sheet, read);
  const idOf = (name: string) => {
    const index = whole.sheets.findIndex(({ entry }) => entry.name === name);
    return index < 0 ? null : `sheet${index + 1}`;
  };
  if (setLinks(sheet, read, idOf)) whole.losses.add("linksOnNumbers");
}
