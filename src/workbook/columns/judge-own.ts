import { breathe } from "../excel/blocks";
import type { RowSigns } from "../excel/types";
import { codesOf, isBlank } from "../take-back/content-proof";
import { formulaShape } from "../take-back/formula-shape";
import { writtenRows } from "../take-back/ours";
import type { Proof } from "../take-back/proofs";
import { keysOfText, matchKeys } from "./row-keys";
import type { OwnAndThere, SeenCells } from "./seen-cells";

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

export interface OwnCells extends OwnAndThere {
  seen: SeenCells;
  /** Of the rows of the list beside, and the row of the sheet in which it begins. */
  keys: RowSigns | null;
  listRow: number;
}

/** More cells than this nobody changes by hand: the rows stand in another order. */
const mostByHand = 20;

/** Lets the page answer between steps, each of which may go over a million rows. */
export async function judgeOwn(own: OwnCells): Promise<Judged> {
  const { box, place } = own;
  const start = place.row - box.row;
  const rows = Int32Array.from({ length: box.rows }, (_, row) => Math.max(-1, row - start));
  return { rows, ...(await judged(own)) };
}

type Judgement = Pick<Judged, "states" | "edited"> & Partial<Judged>;

async function judged(own: OwnCells): Promise<Judgement> {
  if (own.written.what === "live formula") {
    return { ...judgeFormula(own), ...(await rowsByKey(own)) };
  }
  if (own.proof === null) return judgeUnproven(own);
  if (own.proof.cells === null) return judgeWhole(own);
  return judgeProven(own, own.proof);
}

/** The formula is ours as long as it says the same, whatever the cells are called by now. */
function judgeFormula(own: OwnCells): Judgement {
  const { written, place, box, seen, proof } = own;
  // A note in the workbook proves nothing where there is a proof.
  const shapes = proof ? (proof.shapes ?? []) : (written.contents ?? []).map(formulaShape);
  const known = new Set(shapes);
  const start = place.row - box.row;
  const isOurs = (row: number) =>
    row >= start && row < start + 2 && known.has(formulaShape(seen.firstTexts[row - start] ?? ""));
  // What stands below it are its results: a cell of somebody else's there would not let it spill.
  const at = [start, start + 1].find((row) => isOurs(row) && seen.isFormula(0, row));
  const spills = at !== undefined && !seen.isBlocked(at - start);
  const isResult = (row: number) => spills && row > at && row < start + place.rows;
  return counted(
    own,
    (column, row) => column === 0 && isOurs(row),
    (column, row) =>
      !seen.isFilled(column, row) ||
      (column === 0 && isResult(row) && !seen.isFormula(column, row)),
  );
}

/** Without a proof of this computer's the note has it: as far as it goes, and only of what we write. */
function judgeUnproven(own: OwnCells): Judgement {
  const { seen } = own;
  const perhaps = counted(own, (column, row) => seen.isPerhapsOurs(column, row));
  if (perhaps.edited === 0) return { ...perhaps, edited: seen.isWhole(own) ? 0 : null };
  if (!seen.isWhole(own)) return perhaps;
  // Numbers may be anybody's: all is as the note says, and only the user can say that it is ours.
  const start = own.place.row - own.box.row;
  const inside = (row: number) => row >= start && row < start + own.place.rows;
  return { ...counted(own, (_, row) => inside(row)), edited: null };
}

/** By column the letters that are there, and those that were written. */
type Letters = Record<"seen" | "written", Uint32Array>[];

async function judgeProven(own: OwnCells, proof: Proof): Promise<Judgement> {
  const { place, seen } = own;
  const columns: Letters = seen.letters.map((letters, column) => ({
    seen: letters,
    written: (column < proof.columns ? codesOf(proof, column) : null) ?? new Uint32Array(0),
  }));
  const { rows: keyed } = await rowsByKey(own);
  await breathe();
  const byKey = keyed && {
    ...counted(own, (column, row) => {
      const { seen, written } = columns[column];
      return keyed[row] >= 0 && seen[row] === written[keyed[row]];
    }),
    rows: keyed,
  };
  if (byKey?.edited === 0) return byKey;
  await breathe();
  const inOrder = judgeInOrder(own, columns);
  // The list may have been sorted with what stands beside it, or without.
  if (byKey && (byKey.edited ?? 0) <= (inOrder.edited ?? 0)) return byKey;
  const isOrdered = (inOrder.edited ?? 0) <= Math.min(mostByHand, place.rows / 4);
  return isOrdered || byKey ? inOrder : { ...inOrder, edited: null };
}

/** What we wrote is looked for in its order, as where rows were only inserted or deleted. */
function judgeInOrder(own: OwnCells, columns: Letters): Judgement {
  const ours = columns.map(({ seen, written }) => writtenRows(seen, written, true, isBlank));
  const [{ seen, written }] = columns;
  const rows = writtenRows(seen, written, true);
  return { ...counted(own, (column, row) => ours[column][row] >= 0), rows };
}

/** Of a proof that knows no single cells: all is ours, or nobody can tell. */
function judgeWhole(own: OwnCells): Judgement {
  const { place, box, seen, proof } = own;
  const start = place.row - box.row;
  const isWhole = seen.isWhole(own);
  const inside = (row: number) => row >= start && row < start + (proof?.rows ?? 0);
  const judged = counted(own, (_, row) => isWhole && inside(row));
  return isWhole ? judged : { ...judged, edited: null };
}

/** Nothing where no keys are known, or where others stand in their columns. */
async function rowsByKey({ place, box, keys, listRow, proof }: OwnCells) {
  if (keys === null || proof?.keys === undefined) return {};
  await breathe();
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
  const used = new Uint8Array(rows);
  for (const row of matched) if (row >= 0 && row < rows) used[row] = 1;
  return Int32Array.from({ length: rows }, (_, row) => {
    const inList = boxRow + row - listRow;
    const known = inList >= 0 && inList < matched.length ? matched[inList] : -1;
    if (known >= 0) return known;
    // An item that was renamed, or a row that the list has lost, stands where it stood.
    const inPlace = boxRow + row - placeRow;
    return inPlace >= 0 && used[inPlace] !== 1 ? inPlace : -1;
  });
}

function countOf(matched: Int32Array): number {
  return matched.reduce((sum, row) => sum + (row >= 0 ? 1 : 0), 0);
}

function counted(
  { seen, box }: OwnCells,
  isOurs: (column: number, row: number) => boolean,
  isEmpty = (column: number, row: number) => !seen.isFilled(column, row),
): Judgement {
  let edited = 0;
  const states = Array.from({ length: seen.columns }, (_, column) => {
    const ofColumn = new Uint8Array(box.rows);
    for (let row = 0; row < box.rows; row += 1) {
      if (isEmpty(column, row)) continue;
      const is = isOurs(column, row) ? State.ours : State.edited;
      if (is === State.edited) edited += 1;
      ofColumn[row] = is;
    }
    return ofColumn;
  });
  return { states, edited };
}
