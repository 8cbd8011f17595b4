import { canonicalXml } from "./canonical-xml";
import type { Loss } from "../sheet/file-origin";
import { readFigures, relationsXml, relationXml, type FigureParts } from "./figure-parts";
import { relationsOf, type Relation } from "./relations";
import { takeApart } from "./sheet-data";
import { SheetCellReader, type CellReading, type SheetCells } from "./sheet-cells";
import { sheetFrame, type SheetFrame } from "./sheet-frame";
import type { TablePart } from "./table-part";
import type { SheetEntry } from "./workbook-part";
import { elements, parseXml } from "./xml";
import type { ZipParts } from "./zip-parts";

export interface ReadSheet {
  entry: SheetEntry;
  cells: SheetCells;
  frame: SheetFrame;
  relations: Relation[];
  tables: TablePart[];
  figures: FigureParts | null;
  losses: Loss[];
}

const lossOfRelation: Readonly<Record<string, Loss>> = {
  comments: "notes",
  threadedComment: "notes",
  pivotTable: "pivotTables",
  slicer: "slicers",
  timeline: "slicers",
  queryTable: "dataModel",
  control: "charts",
  oleObject: "charts",
};

/** Reads a sheet: its cells by our own reader, all else into parts for the spreadsheet's. */
export async function readSheet(
  parts: ZipParts,
  entry: SheetEntry,
  number: number,
  tables: readonly TablePart[],
  reading: CellReading,
  counters: { charts: number; images: number },
): Promise<ReadSheet> {
  const { path, name } = entry;
  const { cells, rest, formatsLeftOut } = takeApart(await parts.longText(path), path);
  const document = parseXml(canonicalXml(rest, path));
  const read = new SheetCellReader(name, path, reading).read(cells);
  const frame = sheetFrame(
    document,
    read,
    tables.map(({ area }) => area),
    reading.ruleFormats,
  );
  const relations = await relationsOf(parts, path);
  const drawing = relations.find(({ kind, target }) => kind === "drawing" && parts.has(target));
  const figures = drawing ? await readFigures(parts, drawing.target, number, counters) : null;
  const losses = [
    ...frame.losses,
    ...relations.map(({ kind }) => lossOfRelation[kind]).filter((loss) => loss !== undefined),
    ...(formatsLeftOut || read.farFormats ? (["farFormats"] as const) : []),
    ...(read.hasOtherFiles ? (["otherFiles"] as const) : []),
    ...(read.hasTableReferences ? (["tableReferences"] as const) : []),
    ...(figures?.hasOthers ? (["charts"] as const) : []),
  ];
  return { entry, cells: read, frame, relations, tables: [...tables], figures, losses };
}

/** The parts that the spreadsheet's own reader gets of the sheet. */
export function partsOfSheet(
  { frame, relations, tables, figures }: ReadSheet,
  number: number,
  tableNumber: (table: TablePart) => number,
): Record<string, string> {
  const own: string[] = [];
  const drawing = relations.find(({ kind }) => kind === "drawing");
  const isDrawn = drawing && figures?.texts[`xl/drawings/drawing${number}.xml`];
  if (isDrawn) own.push(relationXml(drawing.id, "drawing", `../drawings/drawing${number}.xml`));
  else elements(frame.document, "drawing").forEach((one) => one.remove());
  for (const table of tables) {
    own.push(relationXml(table.relation, "table", `../tables/table${tableNumber(table)}.xml`));
  }
  const kept = new Set(tables.map(({ relation }) => relation));
  for (const one of elements(frame.document, "tablePart")) {
    if (!kept.has(one.getAttribute("r:id") ?? "")) one.remove();
  }
  return {
    [`xl/worksheets/sheet${number}.xml`]: new XMLSerializer().serializeToString(frame.document),
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relationsXml(own),
    ...figures?.texts,
  };
}
