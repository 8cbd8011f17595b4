import { Fingerprint, settled } from "../excel/fingerprint";
import type { Box, Place, RowSigns, Written } from "../excel/types";
import { lettersOf, ProofMaker } from "../take-back/content-proof";
import { formulaShape } from "../take-back/formula-shape";
import { exactly, oursAmong, pairsAmong } from "../take-back/ours";
import type { Proof } from "../take-back/proofs";
import type { CellBefore } from "./as-it-stood";
import type { Look } from "./read-look";
import { keysOfText, matchKeys } from "./row-keys";

export const State = { empty: 0, ours: 1, edited: 2 } as const;

/** Which of the cells that we wrote are still ours. */
export interface Judged {
  /** By column, then by row of the box. */
  states: Uint8Array[];
  /** Cells that hold something else by now; null where that cannot be told. */
  edited: number | null;
  /** The row of the writing in which each row of the box was written; -1 for one that came since. */
  rows: Int32Array;
}

export interface OwnCells {
  written: Written;
  /** Where they are by now. */
  place: Place;
  /** What was looked at: those cells, and others of the same columns. */
  box: Box;
  look: Look;
  proof: Proof | null;
  /** Of the rows of the list beside, and the row of the sheet in which it begins. */
  keys: RowSigns | null;
  listRow: number;
  /** What we may have written as texts, where nothing proves what we did. */
  words: readonly string[];
}

/** More cells than this nobody changes by hand: the rows stand in another order. */
const mostByHand = 20;

export function judgeOwn(own: OwnCells): Judged {
  const { look, box, place } = own;
  const start = place.row - box.row;
  const rows = Int32Array.from(look[0], (_, row) => Math.max(-1, row - start));
  return { rows, ...judged(own) };
}

type Judgement = Pick<Judged, "states" | "edited"> & Partial<Judged>;

function judged(own: OwnCells): Judgement {
  const { written, look } = own;
  const found = look.map((cells) => cells.map((cell) => exactly(cell.value, cell.formula)));
  if (written.what === "live formula") return { ...judgeFormula(own, found), ...rowsByKey(own) };
  if (own.proof === null) return judgeUnproven(own, found);
  return judgeProven(own, own.proof, found);
}

/** The formula is ours as long as it says the same, whatever the cells are called by now. */
function judgeFormula(
  { written, place, box, look, proof }: OwnCells,
  found: string[][],
): Judgement {
  // A note in the workbook proves nothing where there is a proof.
  const shapes = proof ? (proof.shapes ?? []) : (written.contents ?? []).map(formulaShape);
  const known = new Set(shapes);
  const start = place.row - box.row;
  const isOurs = (row: number) =>
    row >= start && row < start + 2 && known.has(formulaShape(found[0][row]));
  // What stands below it are its results: a cell of somebody else's there would not let it spill.
  const at = [start, start + 1].find((row) => isOurs(row) && isFormula(look[0][row]));
  const spills = at !== undefined && look[0][at].value !== "#SPILL!";
  const isResult = (row: number) => spills && row > at && row < start + place.rows;
  const own = look.map((cells, column) =>
    cells.map((cell, row) =>
      column === 0 && isResult(row) && !isFormula(cell) ? nothingOf(cell) : cell,
    ),
  );
  return counted(own, (column, row) => column === 0 && isOurs(row));
}

function nothingOf(cell: CellBefore): CellBefore {
  return { ...cell, value: "", formula: "" };
}

function isFormula({ formula }: CellBefore): boolean {
  return String(formula).startsWith("=");
}

/** Without a proof of this computer's the note has it: as far as it goes, and only of what we write. */
function judgeUnproven(
  { written, place, box, look, words }: OwnCells,
  found: string[][],
): Judgement {
  const start = place.row - box.row;
  const mayBeOurs = (text: string, { value }: CellBefore, row: number) =>
    (row === start && (written.contents ?? [])[0] === text) ||
    words.includes(text) ||
    (typeof value === "number" && value > 0 && value < 1);
  const { states, edited } = counted(look, (column, row) =>
    mayBeOurs(found[column][row], look[column][row], row),
  );
  if (edited !== 0) return { states, edited };
  const print = new Fingerprint();
  for (let row = start; row < start + place.rows; row += 1) {
    for (const column of found) print.addCell(settled(column[row] ?? ""));
  }
  return { states, edited: print.toString() === written.fingerprint ? 0 : null };
}

function judgeProven(own: OwnCells, proof: Proof, found: string[][]): Judgement {
  const { place, box, look } = own;
  const maker = new ProofMaker(proof);
  for (let row = 0; row < box.rows; row += 1) maker.add([found.map((column) => column[row])]);
  const seen = maker.get();
  if (proof.cells === null || seen.cells === null) {
    return judgeWhole(look, place.row - box.row, proof, found);
  }
  const columns = found.map((_, column) => ({
    seen: lettersOf(seen, column) ?? [],
    written: column < proof.columns ? (lettersOf(proof, column) ?? []) : [],
  }));
  const { rows: keyed } = rowsByKey(own);
  const byKey = keyed && {
    ...counted(look, (column, row) => {
      const { seen, written } = columns[column];
      return keyed[row] >= 0 && seen[row] === written[keyed[row]];
    }),
    rows: keyed,
  };
  if (byKey?.edited === 0) return byKey;
  const inOrder = judgeInOrder(look, columns);
  // The list may have been sorted with what stands beside it, or without.
  if (byKey && (byKey.edited ?? 0) <= (inOrder.edited ?? 0)) return byKey;
  const isOrdered = (inOrder.edited ?? 0) <= Math.min(mostByHand, place.rows / 4);
  return isOrdered || byKey ? inOrder : { ...inOrder, edited: null };
}

/** What we wrote is looked for in its order, as where rows were only inserted or deleted. */
function judgeInOrder(look: Look, columns: { seen: string[]; written: string[] }[]): Judgement {
  const ours = columns.map(({ seen, written }) =>
    oursAmong(seen.map(asEmpty), written.map(asEmpty), true),
  );
  const [{ seen, written }] = columns;
  const rows = new Int32Array(seen.length).fill(-1);
  for (const [row, from] of pairsAmong(seen, written, true)) rows[row] = from;
  return { ...counted(look, (column, row) => ours[column][row] === 1), rows };
}

/** Of a proof that knows no single cells: all is ours, or nobody can tell. */
function judgeWhole(look: Look, start: number, proof: Proof, found: string[][]): Judgement {
  const maker = new ProofMaker(proof);
  for (let row = 0; row < proof.rows; row += 1) {
    maker.add([found.slice(0, proof.columns).map((column) => column[start + row] ?? "")]);
  }
  const isWhole = maker.get().fingerprint === proof.fingerprint;
  const inside = (row: number) => row >= start && row < start + proof.rows;
  const judged = counted(look, (_, row) => isWhole && inside(row));
  return isWhole ? judged : { ...judged, edited: null };
}

/** Nothing where no keys are known, or where others stand in their columns. */
function rowsByKey({ place, box, keys, listRow, proof }: OwnCells): Pick<Partial<Judged>, "rows"> {
  if (keys === null || proof?.keys === undefined) return {};
  const matched = matchKeys(keysOfText(proof.keys), keys);
  const isKnown = countOf(matched) * 2 > matched.length;
  return isKnown ? { rows: oldRows(matched, box.rows, box.row, place.row, listRow) } : {};
}

/** The row of the writing for each row of the box; -1 for one that was not there. */
function oldRows(
  matched: Int32Array,
  rows: number,
  boxRow: number,
  placeRow: number,
  listRow: number,
): Int32Array {
  const used = new Set(matched);
  return Int32Array.from({ length: rows }, (_, row) => {
    const inList = boxRow + row - listRow;
    const known = inList >= 0 && inList < matched.length ? matched[inList] : -1;
    if (known >= 0) return known;
    // An item that was renamed, or a row that the list has lost, stands where it stood.
    const inPlace = boxRow + row - placeRow;
    return inPlace >= 0 && !used.has(inPlace) ? inPlace : -1;
  });
}

function countOf(matched: Int32Array): number {
  return matched.reduce((sum, row) => sum + (row >= 0 ? 1 : 0), 0);
}

function asEmpty(letter: string): string {
  return letter === " " ? "" : letter;
}

function counted(look: Look, isOurs: (column: number, row: number) => boolean): Judgement {
  let edited = 0;
  const states = look.map((cells, column) =>
    Uint8Array.from(cells, (cell, row) => {
      if (cell.value === "" && cell.formula === "") return State.empty;
      if (isOurs(column, row)) return State.ours;
      edited += 1;
      return State.edited;
    }),
  );
  return { states, edited };
}
