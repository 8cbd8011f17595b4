import type { Box, CellContent } from "./book";
import { givenText } from "./given";
import { HostError, invalidArgument } from "./host-error";
import { readTypedText, type Typed } from "./typed-text";

/** The longest text a cell takes. */
const longestText = 32767;

/**
 * Reads what an add-in sets for a range: one value for every cell, or exactly as many rows and
 * columns as the range has.
 */
export function forEachGiven(
  given: unknown,
  box: Box,
  use: (value: unknown, row: number, column: number) => void,
): void {
  const value = valueAt(given, box);
  for (let i = 0; i < box.rows; i++) {
    for (let j = 0; j < box.columns; j++) use(value(i, j), i, j);
  }
}

function valueAt(given: unknown, box: Box): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  checkDimensions(given, box);
  return (row, column) => given[row][column];
}

function checkDimensions(given: unknown[], box: Box): void {
  const fits =
    given.length === box.rows &&
    given.every((row) => Array.isArray(row) && row.length === box.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

/**
 * Null leaves the cell as it is. In a cell formatted as text ("@") everything stays text; the format
 * is asked for only where the text would become something else.
 */
export function readEntry(value: unknown, cellFormat: () => string): Typed | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return { content: value };
  const text = givenText(value);
  if (text.length > longestText) throw invalidArgument();
  if (text === "") return { content: "" };
  const typed = readTypedText(text);
  if (typed.content === text || text.startsWith("'")) return typed;
  if (cellFormat() === "@") return { content: text };
  checkFormula(typed.content);
  return typed;
}

/** Excel takes no formula it cannot read; open brackets and quotes are what an item name has. */
function checkFormula(content: CellContent): void {
  if (typeof content !== "object") return;
  const withoutTexts = content.formula.replace(/"[^"]*"/g, "").replace(/'[^']*'/g, "");
  let open = 0;
  for (const character of withoutTexts) {
    if (character === "(") open++;
    if (character === ")") open--;
    if (open < 0) break;
  }
  const unreadable = open !== 0 || withoutTexts.includes('"') || /[-+*/^&=]$/.test(withoutTexts);
  if (unreadable) {
    throw new HostError("InvalidArgument", "The formula is missing something or cannot be read.");
  }
}
