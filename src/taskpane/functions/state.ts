import type { Refusal, ActiveCell, Written } from "../../workbook/excel/types";
import type { Told } from "../catalogue/ask-function";
import type { Catalogue, CatalogueFunction } from "../catalogue/catalogue";
import { slice } from "../pane/slice";
import type { Nearest } from "./find-nearest";
import type { Problem } from "./read-entry";

/** What the user typed, by the argument's name. */
export type Entries = Record<string, string>;
export type Problems = Record<string, Problem>;

/** What the function gives for what is filled in, cell by cell. */
export type Preview = { cells: Told[][] } | "tooLarge";

/** What the function browser knows. */
export interface FunctionsState {
  catalogue: Catalogue | null;
  /** True when the catalogue could not be loaded. */
  isMissing: boolean;
  search: string;
  /** The best match first; null while nothing is searched for. */
  found: CatalogueFunction[] | null;
  /** What there is instead of a function for what is searched for. */
  nearest: Nearest | null;
  /** Titles of the groups that are unfolded. */
  openGroups: readonly string[];
  chosen: CatalogueFunction | null;
  entries: Entries;
  problems: Problems;
  /** True once the user asked for the fields of the optional arguments. */
  showsOptional: boolean;
  /** What the function gives for what is filled in; null where that is not known. */
  preview: Preview | null;
  /** Previews so far; an answer to an older one is out of date. */
  previews: number;
  /** Where the formula goes, or why nowhere; null while that is looked up. */
  cell: ActiveCell | Refusal | null;
  /** The field into which selected cells go. */
  field: HTMLElement | null;
  /** True while selecting cells fills a field, and no longer moves the place of the formula. */
  isFixed: boolean;
  /** Looks at the active cell so far; an answer to an older one is out of date. */
  looks: number;
  /** What was written last, with the formula as the user reads it. */
  inserted: { written: Written; formula: string } | null;
}

export const functionsPart = slice<FunctionsState>("functions", () => ({
  catalogue: null,
  isMissing: false,
  search: "",
  found: null,
  nearest: null,
  openGroups: [],
  chosen: null,
  entries: {},
  problems: {},
  showsOptional: false,
  preview: null,
  previews: 0,
  cell: null,
  field: null,
  isFixed: false,
  looks: 0,
  inserted: null,
}));

/** True where nothing would be lost: no content, no formula, no part of a spilled array. */
export function isFree(cell: ActiveCell): boolean {
  return cell.value === "" && cell.formula === "" && cell.spillParent === null;
}
