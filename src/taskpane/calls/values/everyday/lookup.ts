import type { Cell } from "../../../../workbook/excel/types";
import { isExcelError } from "../../../reading/cells/excel-error";
import { compare } from "../comparison";
import { eachOf, isSingle, single, type Grid, type Value } from "../grid";
import { like } from "./criteria";
import type { EverydayFunctions } from "./everyday";

/** How a value is looked for: itself, or the nearest below or above where it is not there. */
type Way = "exact" | "below" | "above";

const isLine = ({ rows, columns }: Grid) => rows === 1 || columns === 1;
const lengthOf = ({ rows, columns }: Grid) => Math.max(rows, columns);
const inLine = (line: Grid, k: number) => (line.rows === 1 ? line.cell(0, k) : line.cell(k, 0));

/** Comparisons that one formula may take. */
const mostSteps = 1_000_000;

const isTooLong = (values: Grid, line: Grid) =>
  values.rows * values.columns * lengthOf(line) > mostSteps;

/** A blank cell that is found counts as 0, an empty text does not; here they look alike. */
const found = (value: Value): Value => (value === "" ? null : value);

interface Search {
  way: Way;
  takesPatterns: boolean;
  isFromEnd?: boolean;
}

/** Place of a value in a row or column, -1 where it is not there, null where that is not known. */
function placeOf(
  value: Cell,
  line: Grid,
  { way, takesPatterns, isFromEnd = false }: Search,
): number | null {
  const isPattern = takesPatterns && typeof value === "string" && /[*?~]/.test(value);
  const isMeant = isPattern ? like(value) : null;
  const length = lengthOf(line);
  let [nearest, best]: [number, number] = [-1, 0];
  for (let step = 0; step < length; step++) {
    const k = isFromEnd ? length - 1 - step : step;
    const cell = inLine(line, k);
    if (cell === null) return null;
    if (isExcelError(cell)) continue;
    const isSame = isMeant ? isMeant(cell) : cell !== "" && compare("=", [cell, value]) === true;
    if (isSame) return k;
    if (way === "exact" || typeof cell !== typeof value) continue;
    // Which of two texts comes first is a matter of language.
    if (typeof cell !== "number" || typeof value !== "number") return null;
    const isNearer = way === "below" ? cell < value : cell > value;
    const isBetter = nearest < 0 || (way === "below" ? cell > best : cell < best);
    if (isNearer && isBetter) [nearest, best] = [k, cell];
  }
  return nearest;
}

/** In a sorted line the last of equal ones is meant. */
function sortedPlace(value: Cell, line: Grid): number | null {
  return placeOf(value, line, { way: "below", takesPatterns: false, isFromEnd: true });
}

function lookUp(value: Value, wanted: (value: Cell) => Value): Value {
  if (value === null || value === "") return null;
  return isExcelError(value) ? value : wanted(value);
}

function numberIn(grid: Grid | undefined, otherwise: number): number | null {
  const value = grid === undefined ? otherwise : grid.cell(0, 0);
  if (typeof value === "boolean") return Number(value);
  return typeof value === "number" ? value : null;
}

/** VLOOKUP, and HLOOKUP with rows and columns changed about. */
function inTable([values, table, index, sorted]: Grid[], turn: (grid: Grid) => Grid): Grid | Value {
  const [place, isSorted] = [numberIn(index, 0), numberIn(sorted, 1)];
  if (place === null || isSorted === null) return null;
  const turned = turn(table);
  if (isTooLong(values, columnOf(turned, 0))) return null;
  if (place < 1) return "#VALUE!";
  if (place > turned.columns) return "#REF!";
  const line = columnOf(turned, 0);
  return eachOf([values], ([value]) =>
    lookUp(value, (wanted) => {
      const row = isSorted
        ? sortedPlace(wanted, line)
        : placeOf(wanted, line, { way: "exact", takesPatterns: true });
      if (row === null) return null;
      return row < 0 ? "#N/A" : found(turned.cell(row, Math.trunc(place) - 1));
    }),
  );
}

function columnOf(grid: Grid, column: number): Grid {
  return { rows: grid.rows, columns: 1, cell: (row) => grid.cell(row, column) };
}

export function transposed({ rows, columns, cell }: Grid): Grid {
  return { rows: columns, columns: rows, cell: (row, column) => cell(column, row) };
}

const ways: Record<number, Way> = { 0: "exact", 1: "above", 2: "exact", [-1]: "below" };

function xlookup([values, line, results, otherwise, mode, order]: Grid[]): Grid | Value {
  const [match, search] = [numberIn(mode, 0), numberIn(order, 1)];
  const isForward = search === 1;
  if (match === null || (!isForward && search !== -1) || !isLine(line)) return null;
  if (isTooLong(values, line)) return null;
  const way = ways[match];
  if (way === undefined) return null;
  const isDown = line.columns === 1;
  const pick = (place: number): Grid =>
    isDown
      ? { rows: 1, columns: results.columns, cell: (_, column) => results.cell(place, column) }
      : { rows: results.rows, columns: 1, cell: (row) => results.cell(row, place) };
  const none = otherwise === undefined ? "#N/A" : otherwise.cell(0, 0);
  const ask = (value: Cell) =>
    placeOf(value, line, { way, takesPatterns: match === 2, isFromEnd: !isForward });
  if (isSingle(values)) {
    const value = values.cell(0, 0);
    if (value === null || value === "") return null;
    if (isExcelError(value)) return value;
    const place = ask(value);
    if (place === null) return null;
    if (place < 0) return none;
    const picked = pick(place);
    return isSingle(picked) ? found(picked.cell(0, 0)) : picked;
  }
  return eachOf([values], ([value]) =>
    lookUp(value, (wanted) => {
      const place = ask(wanted);
      if (place === null) return null;
      return place < 0 ? none : found(pick(place).cell(0, 0));
    }),
  );
}

/** MATCH is told by 1, 0 and -1 what XMATCH is told by -1, 0 and 1. */
function match([values, line, mode]: Grid[], isNew: boolean): Grid | Value {
  const given = numberIn(mode, isNew ? 0 : 1);
  if (given === null || !isLine(line) || isTooLong(values, line)) return null;
  const way = ways[isNew ? given : -given];
  if (way === undefined) return null;
  return eachOf([values], ([value]) =>
    lookUp(value, (wanted) => {
      const place =
        !isNew && given === 1
          ? sortedPlace(wanted, line)
          : placeOf(wanted, line, { way, takesPatterns: isNew ? given === 2 : given === 0 });
      if (place === null) return null;
      return place < 0 ? "#N/A" : place + 1;
    }),
  );
}

/** Row or column 0 means all of them. */
function index([grid, ...places]: Grid[]): Grid | Value {
  if (places.some((place) => !isSingle(place))) return null;
  const given = places.map((place) => numberIn(place, 0));
  if (given.includes(null)) return null;
  const isOneLine = grid.rows === 1 && given.length === 1;
  const [row = 0, column = 0] = (isOneLine ? [0, given[0]] : given) as number[];
  if (row < 0 || column < 0) return "#VALUE!";
  if (row > grid.rows || column > grid.columns) return "#REF!";
  const [top, left] = [Math.max(Math.trunc(row) - 1, 0), Math.max(Math.trunc(column) - 1, 0)];
  const part: Grid = {
    rows: row === 0 ? grid.rows : 1,
    columns: column === 0 ? grid.columns : 1,
    cell: (i, j) => grid.cell(top + i, left + j),
  };
  return isSingle(part) ? single(found(part.cell(0, 0))) : part;
}

/** What finds a cell of a range. */
export const lookupFunctions: EverydayFunctions = {
  VLOOKUP: { takes: "ranges", least: 3, most: 4, of: (grids) => inTable(grids, (grid) => grid) },
  HLOOKUP: { takes: "ranges", least: 3, most: 4, of: (grids) => inTable(grids, transposed) },
  XLOOKUP: { takes: "ranges", least: 3, most: 6, of: xlookup },
  MATCH: { takes: "ranges", least: 2, most: 3, of: (grids) => match(grids, false) },
  XMATCH: { takes: "ranges", least: 2, most: 3, of: (grids) => match(grids, true) },
  INDEX: { takes: "ranges", least: 2, most: 3, of: index },
  TRANSPOSE: { takes: "ranges", least: 1, most: 1, of: ([grid]) => transposed(grid) },
};
