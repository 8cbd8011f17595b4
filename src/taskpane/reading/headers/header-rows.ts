import type { Cell } from "../../../workbook/excel/types";
import { coverage, filledIn, guessHeader, isAmount } from "./guess-header";
import { namesPeriod } from "../columns/guess-periods";
import { isKnownHeader } from "./known-header";

/** What stands above the items: titles, and the rows that name the columns. */
export interface HeaderRows {
  titles: number;
  names: number;
}

/** A print has no more rows above its items. */
const mostAbove = 30;

/** The share of the columns that the row of their names fills, at least. */
const leastNamed = 0.7;

/** Fewer numbers that read as years or days are the values of a first item: "North", 2000. */
const leastYears = 3;

/** Rows of names, one below the other. */
const mostNames = 3;

/**
 * The names of the columns stand in the first row that fills nearly all of them and has numbers
 * below it; rows with one or few cells above are titles. Where names stand in two rows, such as
 * "Sales" over "Quantity" and "Value", both are.
 */
export function guessHeaderRows(preview: Cell[][]): HeaderRows {
  const none = { titles: 0, names: guessHeader(preview) ? 1 : 0 };
  const most = Math.min(mostAbove, preview.length - 2);
  for (let row = 0; row <= most; row++) {
    if (isNameRow(preview, row)) return withNeighbours(preview, row);
    if (!isTitle(preview, row)) break;
  }
  return nameBlock(preview, most) ?? none;
}

/** Rows of names of which none fills most columns, but all together do. */
function nameBlock(preview: Cell[][], most: number): HeaderRows | null {
  for (let titles = 0; titles <= most; titles++) {
    let names = 1;
    while (names < mostNames && isFurtherNames(preview, titles + names - 1)) names++;
    const isBegun = filledIn(preview[titles]) >= 2 && isAllNames(preview[titles]);
    if (isBegun && names > 1) {
      const together = preview[0].map((_, column) =>
        nameIn(preview, titles, titles + names - 1, column),
      );
      if (isNameRow([together, ...preview.slice(titles + names)], 0)) return { titles, names };
    }
    if (!isTitle(preview, titles)) break;
  }
  return null;
}

function isNameRow(preview: Cell[][], row: number): boolean {
  const below = preview.slice(row + 1);
  if (row > 0 && filledIn(preview[row]) < 2) return false;
  return coverage(preview[row], below) >= leastNamed && guessHeader(preview.slice(row));
}

/** Few of the columns are filled, or the row is a note such as "Printed on:". */
function isTitle(preview: Cell[][], row: number): boolean {
  const cells = preview[row];
  const isNote = /[:：]\s{0,9}$/.test(String(cells.find((cell) => cell !== "") ?? ""));
  return isNote || coverage(cells, preview.slice(row + 1)) < leastNamed;
}

/** Rows of names above and below the one that fills most columns. */
function withNeighbours(preview: Cell[][], row: number): HeaderRows {
  let first = row;
  let last = row;
  while (last - first + 1 < mostNames && isFurtherNames(preview, last)) last++;
  while (first > 0 && last - first + 1 < mostNames && completes(preview, first, last)) first--;
  return { titles: first, names: last - first + 1 };
}

/** The row below names columns too: only texts, known ones where numbers follow. */
function isFurtherNames(preview: Cell[][], row: number): boolean {
  const next = preview[row + 1];
  const below = preview.slice(row + 2);
  if (below.length === 0 || filledIn(next) === 0 || !isAllNames(next)) return false;
  const years = next.filter((cell) => typeof cell === "number").length;
  if (years > 0 && years < leastYears) return false;
  const numeric = next.map((_, column) => hasNumbers(below, column));
  const texts = next.filter((cell, column) => numeric[column] && cell !== "");
  return texts.length > 0 && texts.every((text) => isKnownHeader(String(text)));
}

/** The row above names what the rows of names leave without, or tells equal names apart. */
function completes(preview: Cell[][], first: number, last: number): boolean {
  const above = preview[first - 1];
  const below = preview.slice(last + 1);
  if (filledIn(above) === 0 || !isAllNames(above)) return false;
  const names = above.map((_, column) => nameIn(preview, first, last, column));
  const isOpen = names.map(
    (name, column) => name === "" && below.some((row) => row[column] !== ""),
  );
  if (above.some((cell, column) => cell !== "" && isOpen[column])) return true;
  const known = new Set<string>();
  const isRepeated = names.map((name) => name !== "" && known.size === known.add(name).size);
  return filledIn(above) >= 2 && isRepeated.some((repeated, i) => repeated && above[i] !== "");
}

function nameIn(preview: Cell[][], first: number, last: number, column: number): string {
  return preview
    .slice(first, last + 1)
    .map((row) => String(row[column]).trim())
    .join(" ")
    .trim();
}

function isAllNames(row: Cell[]): boolean {
  return row.every(
    (cell) => cell === "" || (typeof cell === "string" && !isAmount(cell)) || namesPeriod(cell),
  );
}

function hasNumbers(rows: Cell[][], column: number): boolean {
  const filled = rows.filter((row) => row[column] !== "");
  const numbers = filled.filter((row) => typeof row[column] === "number");
  return numbers.length > 0 && numbers.length * 2 >= filled.length;
}

/** One name for each column: "Sales · Value". A heading stands over the columns to its right, too. */
export function joinedNames(preview: Cell[][], { titles, names }: HeaderRows): string[] {
  const rows = preview.slice(titles, titles + names).map((row) => row.map(asName));
  const lower = (column: number, from: number) =>
    rows.slice(from).some((row) => row[column] !== "");
  for (let i = 0; i < rows.length - 1; i++) {
    for (let column = 1; column < rows[i].length; column++) {
      const isUnderHeading = lower(column, i + 1) && lower(column - 1, i + 1);
      if (rows[i][column] === "" && isUnderHeading) rows[i][column] = rows[i][column - 1];
    }
  }
  return rows[0].map((_, column) =>
    [...new Set(rows.map((row) => row[column]).filter((name) => name !== ""))].join(" · "),
  );
}

function asName(cell: Cell): string {
  return String(cell).replace(/\s+/gu, " ").trim();
}
