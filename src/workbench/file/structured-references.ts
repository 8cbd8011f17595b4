import { areaName, type CellArea, type CellPlace } from "./cell-places";
import { sheetPrefix } from "./formula-parts";

/** What a file says of a table, as far as formulas go by it. */
export interface StoredTable {
  name: string;
  sheet: string;
  area: CellArea;
  columns: readonly string[];
  headerRows: number;
  totalsRows: number;
}

const invalid = "#REF!";

/** "[#All],[Net price]:[Total]" → ["#All", "Net price:Total"] with names freed of their signs. */
interface Parts {
  keywords: string[];
  columns: string[];
}

const unescaped = (name: string) => name.replace(/'(.)/g, "$1");

/** Takes apart what stands between a table's outer brackets. */
function readParts(inside: string): Parts {
  const names = Array.from(inside.matchAll(/\[((?:'.|[^\]'])*)\]/g), (match) => match[1]);
  const all = names.length > 0 ? names : [inside].filter((name) => name !== "");
  const columns = all.filter((name) => !name.startsWith("#") && name !== "@").map(unescaped);
  const keywords = all.filter((name) => name.startsWith("#"));
  const at = /^\s*@/.test(inside);
  return {
    keywords: at ? ["#This Row", ...keywords] : keywords,
    columns: columns.map((name) => (at && names.length === 0 ? name.replace(/^@/, "") : name)),
  };
}

function rowsOf(table: StoredTable, keywords: readonly string[], row: number): number[] | null {
  const { top, bottom } = table.area;
  const data = [top + table.headerRows, bottom - table.totalsRows];
  const found = keywords.flatMap((word): number[] => {
    const name = word.toLowerCase();
    if (name === "#all") return [top, bottom];
    if (name === "#data") return data;
    if (name === "#headers" && table.headerRows > 0) return [top];
    if (name === "#totals" && table.totalsRows > 0) return [bottom];
    return name === "#this row" ? [row] : [NaN];
  });
  if (found.some(Number.isNaN)) return null;
  return keywords.length === 0 ? data : found;
}

function address(table: StoredTable, inside: string, sheet: string, row: number): string {
  const { keywords, columns } = readParts(inside);
  const rows = rowsOf(table, keywords, row);
  const names = table.columns.map((name) => name.toLowerCase());
  const indexes = columns.map((name) => names.indexOf(name.toLowerCase()));
  if (!rows || indexes.includes(-1)) return invalid;
  const { left, right } = table.area;
  const places = indexes.length > 0 ? indexes.map((index) => left + index) : [left, right];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...places),
    right: Math.max(...places),
  };
  // A table's column stays the same wherever the formula is copied; its own row moves along.
  const isOwnRow = keywords.some((word) => word.toLowerCase() === "#this row");
  const fixed = areaName(area).replace(/([A-Z]+)(\d+)/g, isOwnRow ? "$$$1$2" : "$$$1$$$2");
  return (table.sheet === sheet ? "" : sheetPrefix(table.sheet)) + fixed;
}

/** Where the bracket at this place is closed; -1 where it is not. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const sign = formula[index];
    if (sign === "'") index++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return index;
  }
  return -1;
}

const nameAndBracket = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu;

/** References by table and column name as the addresses that the sheet understands. */
export function withAddresses(
  formula: string,
  tables: ReadonlyMap<string, StoredTable>,
  sheet: string,
  place: CellPlace,
): string {
  if (!formula.includes("[") || tables.size === 0) return formula;
  let written = "";
  let done = 0;
  nameAndBracket.lastIndex = 0;
  for (let match; (match = nameAndBracket.exec(formula));) {
    const table = match[1] === undefined ? undefined : tables.get(match[1].toLowerCase());
    if (!table) continue;
    const open = match.index + match[0].length - 1;
    const close = closingBracket(formula, open);
    if (close < 0) break;
    const inside = formula.slice(open + 1, close);
    written += formula.slice(done, match.index) + address(table, inside, sheet, place.row);
    done = close + 1;
    nameAndBracket.lastIndex = done;
  }
  return written + formula.slice(done);
}
