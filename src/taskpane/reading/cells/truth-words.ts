import type { Cell } from "../../../workbook/excel/types";

/** In the six languages, and Excel's own words for TRUE and FALSE in them. */
const yes = new Set("yes y x true ja j sann sant sand tosi kyllä k wahr ✓ ✔".split(" "));
const no = new Set(
  "no n false nei nej nein ei e usann falskt falsk epätosi falsch - – —".split(" "),
);

/** Whether the cell says yes; a blank cell says no, and null is neither. */
export function readTruth(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  if (typeof cell === "number") return null;
  const word = cell.normalize("NFC").trim().toLowerCase();
  if (word === "" || word === "0" || no.has(word)) return false;
  return word === "1" || yes.has(word) ? true : null;
}
