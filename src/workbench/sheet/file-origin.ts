import type { CellArea } from "../file/cell-places";
import type { NameRecord, PageRecord } from "../host/book";

/** What a saved file will lack of the one that was opened; texts.ts names each. */
export type Loss =
  | "charts"
  | "conditionalFormats"
  | "dataModel"
  | "farFormats"
  | "filters"
  | "fonts"
  | "linksOnNumbers"
  | "macros"
  | "merges"
  | "names"
  | "notes"
  | "numberFormats"
  | "otherFiles"
  | "pageSettings"
  | "pivotTables"
  | "richTexts"
  | "rules"
  | "slicers"
  | "sparklines"
  | "tableReferences"
  | "tables"
  | "wholeColumnRules";

/** A filter above a plain range; the sheet itself knows filters of tables only. */
export interface StoredFilter {
  area: CellArea;
  /** The element as the file has it. */
  xml: string;
}

/** What the sheet cannot hold of a file, kept so that the file that is saved has it again. */
export interface FileOrigin {
  losses: ReadonlySet<Loss>;
  /** By the sheet's id. */
  filters: ReadonlyMap<string, StoredFilter>;
  tables: readonly { sheet: string; area: CellArea; name: string; xml: string }[];
  /** Names for anything but cells, such as a rate. */
  constants: readonly { name: string; content: string; isHidden: boolean }[];
  /** Names that hold on one sheet only, with the sheet's id. */
  localNames: ReadonlyMap<string, string>;
  /** Names of cells that users are not shown. */
  hiddenNames: readonly NameRecord[];
  /** How each sheet is printed, by its id. */
  pages: ReadonlyMap<string, PageRecord>;
  /** The font of cells that name none, and the size of its letters in points. */
  font: string | null;
  fontSize: number | null;
  /** Functions that the sheet does not have; formulas with them stay, but show no result. */
  unknownFunctions: readonly string[];
}

const noOrigin: FileOrigin = {
  losses: new Set(),
  filters: new Map(),
  tables: [],
  constants: [],
  localNames: new Map(),
  hiddenNames: [],
  pages: new Map(),
  font: null,
  fontSize: null,
  unknownFunctions: [],
};

const origins = new WeakMap<object, FileOrigin>();

/** Ties what is known of a file to the workbook that was made of it. */
export function rememberOrigin(workbook: object, origin: FileOrigin): void {
  origins.set(workbook, origin);
}

export function originOf(workbook: object): FileOrigin {
  return origins.get(workbook) ?? noOrigin;
}
