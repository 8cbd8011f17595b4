import { asItStood } from "../columns/as-it-stood";
import type { Look } from "../columns/read-look";
import type { Cell, Written } from "../excel/types";
import type { Former, Proof } from "./proofs";

const firstLetter = "!".charCodeAt(0);

/** Each has a letter of its own, or two of them. */
const mostOfOne = 50_000;

/** What stands in cells before it is replaced. */
export function formerOf(look: Look, above: number, before: Written, proof: Proof | null): Former {
  const contents: Cell[] = [];
  const known = new Map<string, number>();
  const rows = look[0].length;
  const cells = new Uint32Array(rows * look.length);
  let at = 0;
  for (let row = 0; row < rows; row += 1) {
    for (const column of look) {
      const content = asItStood(column[row]);
      const key = `${typeof content} ${String(content)}`;
      let which = known.get(key);
      if (which === undefined) {
        which = contents.length;
        known.set(key, which);
        contents.push(content);
      }
      cells[at++] = which;
    }
  }
  // What that had replaced in its turn is forgotten: taking back goes one step, then all the way.
  const proven = proof && { ...proof };
  const written = { ...before };
  delete proven?.former;
  delete written.updated;
  delete written.filtered;
  return {
    ...{ above, rows, columns: look.length, contents, cells: lettersOf(cells, contents.length) },
    ...{ written, proof: proven },
  };
}

/** A row of it, counted from its own first; a formula of a row names cells of the row it comes to. */
export function formerRow(
  { contents, cells, columns, written }: Former,
  row: number,
  sheetRow: number,
) {
  const inRow = (cell: Cell) => (written.what === "class column" ? inOwnRow(cell, sheetRow) : cell);
  return Array.from({ length: columns }, (_, column): Cell => {
    const at = row * columns + column;
    return inRow(contents[contentAt(cells, at, contents.length)]);
  });
}

function lettersOf(cells: Uint32Array, contents: number): string {
  const letter = (code: number) => String.fromCharCode(firstLetter + code);
  const isShort = contents <= mostOfOne;
  return Array.from(cells, (which) =>
    isShort ? letter(which) : letter(Math.floor(which / mostOfOne)) + letter(which % mostOfOne),
  ).join("");
}

function contentAt(cells: string, at: number, contents: number): number {
  const code = (letter: number) => cells.charCodeAt(letter) - firstLetter;
  return contents <= mostOfOne ? code(at) : code(at * 2) * mostOfOne + code(at * 2 + 1);
}

/** A text has an apostrophe in front. */
function inOwnRow(cell: Cell, row: number): Cell {
  if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
  const named = /(\b\$?[A-Z]{1,3}\$?)(\d+)\b/g;
  const rows = new Set([...cell.matchAll(named)].map(([, , number]) => number));
  return rows.size === 1 ? cell.replace(named, `$1${row + 1}`) : cell;
}
