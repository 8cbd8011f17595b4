import { asItStood } from "../columns/as-it-stood";
import type { Look } from "../columns/read-look";
import { type Cell, Refusal, type Written } from "../excel/types";
import type { Former, Proof } from "./proofs";

const firstLetter = "!".charCodeAt(0);

/** Each has a letter of its own. */
const mostContents = 50_000;

/** What stands in cells before it is replaced. */
export function formerOf(look: Look, above: number, before: Written, proof: Proof | null): Former {
  const contents: Cell[] = [];
  const letters = new Map<string, string>();
  const cells: string[] = [];
  const rows = look[0].length;
  for (let row = 0; row < rows; row += 1) {
    for (const column of look) {
      const content = asItStood(column[row]);
      const key = `${typeof content} ${String(content)}`;
      let letter = letters.get(key);
      if (letter === undefined) {
        if (contents.length === mostContents) throw new Refusal("tooLarge");
        letter = String.fromCharCode(firstLetter + contents.length);
        letters.set(key, letter);
        contents.push(content);
      }
      cells.push(letter);
    }
  }
  // What that had replaced in its turn is forgotten: taking back goes one step, then all the way.
  const known = proof && { ...proof };
  const written = { ...before };
  delete known?.former;
  delete written.updated;
  delete written.filtered;
  return {
    ...{ above, rows, columns: look.length, contents, cells: cells.join("") },
    ...{ written, proof: known },
  };
}

/** A row of it, counted from its own first. */
export function formerRow({ contents, cells, columns }: Former, row: number): Cell[] {
  return Array.from(
    { length: columns },
    (_, column) => contents[cells.charCodeAt(row * columns + column) - firstLetter],
  );
}
