import type { Refusal, ActiveCell, Written } from "../../workbook/excel/types";
import type { Catalogue, CatalogueFunction } from "../catalogue/catalogue";
import { slice } from "../pane/slice";
import type { Problem } from "./read-entry";

/** What the user typed, by the argument's name. */
export type Entries = Record<string, string>;
export type Problems = Record<string, Problem>;

/** What the function browser knows. */
export interface FunctionsState {
  catalogue: Catalogue | null;
  /** True when the catalogue could not be loaded. */
  isMissing: boolean;
  search: string;
  /** The best match first; null while nothing is searched for. */
  found: CatalogueFunction[] | null;
  chosen: CatalogueFunction | null;
  entries: Entries;
  problems: Problems;
  /** Where the formula goes, or why nowhere; null while that is looked up. */
  cell: ActiveCell | Refusal | null;
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
  chosen: null,
  entries: {},
  problems: {},
  cell: null,
  looks: 0,
  inserted: null,
}));

/** True where nothing would be lost: no content, no formula, no part of a spilled array. */
export function isFree(cell: ActiveCell): boolean {
  return cell.value === "" && cell.formula === "" && cell.spillParent === null;
}
