import { cellArea, areaName } from "./cell-places";
import type { PageRecord } from "../host/book";
import { printedPart } from "./stored-page";
import type { NameEntry } from "./workbook-part";

/** What becomes of the names that a workbook defines. */
export interface StoredNames {
  /** Names of cells, which the sheet knows too: by name the range. */
  ranges: Map<string, string>;
  /** Names that hold on one sheet only, with its place among the tabs. */
  local: Map<string, number>;
  constants: { name: string; content: string; isHidden: boolean }[];
  /** Names of cells that users are not shown. */
  hidden: { name: string; cells: string; localSheet: number | null }[];
  /** What of each sheet is printed, by its place among the tabs. */
  printed: Map<number, Partial<PageRecord>>;
  /** Some names could not be kept. */
  hasLost: boolean;
  hasLostPrintNames: boolean;
}

const reference = /^((?:'(?:[^']|'')+'|[^'!:,()+*/&<>=\s]+)!)([^!]+)$/;
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const wholeRows = /^\$?(\d+):\$?(\d+)$/;
const nameOfSheet = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** "'Stock In'!$A$1:$B$9" as the sheet writes it; null for what is no single range. */
function range(content: string): string | null {
  const match = reference.exec(content.trim());
  if (!match || match[1].includes("[")) return null;
  const place = match[2].replaceAll("$", "");
  if (wholeColumns.test(place) || wholeRows.test(place)) return match[1] + place;
  const area = cellArea(place);
  return area ? match[1] + areaName(area) : null;
}

export function sortNames(names: readonly NameEntry[]): StoredNames {
  const sorted: StoredNames = {
    ranges: new Map(),
    local: new Map(),
    constants: [],
    hidden: [],
    printed: new Map(),
    hasLost: false,
    hasLostPrintNames: false,
  };
  const taken = new Set<string>();
  // A name for the whole workbook goes before one of the same letters for a sheet.
  const ordered = [...names].sort(
    (one, other) => Number(one.localSheet !== null) - Number(other.localSheet !== null),
  );
  for (const entry of ordered) {
    const { name, content, localSheet, isHidden } = entry;
    if (/^_xlnm\._FilterDatabase$/i.test(name)) continue;
    if (/^_xlnm\./i.test(name)) {
      const part = printedPart(entry);
      if (part === null || localSheet === null) sorted.hasLostPrintNames = true;
      else sorted.printed.set(localSheet, { ...sorted.printed.get(localSheet), ...part });
      continue;
    }
    const cells = range(content);
    const isFree = !taken.has(name.toLowerCase()) && nameOfSheet.test(name);
    const isConstant = localSheet === null && !/[![\]]/.test(content);
    if (isFree && cells && !isHidden) {
      sorted.ranges.set(name, cells);
      if (localSheet !== null) sorted.local.set(name, localSheet);
    } else if (isFree && cells) {
      sorted.hidden.push({ name, cells, localSheet });
    } else if (isFree && isConstant) {
      sorted.constants.push({ name, content, isHidden });
    } else sorted.hasLost = true;
    taken.add(name.toLowerCase());
  }
  return sorted;
}
