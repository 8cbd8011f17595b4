import { columnOf, rowsOf } from "../excel/a1";
import { demandPlaceUnfiltered } from "../columns/filtered-rows";
import { inBlocks } from "../excel/blocks";
import { codesOf, type ContentProof, filledIn, isBlank, ProofMaker } from "./content-proof";
import { exactCells, oursAmong } from "./ours";
import type { Proof } from "./proofs";
import { once, rangeAt } from "../excel/range";
import { runsWhere } from "../excel/runs";
import { type Box, type Place, type Progress, Refusal } from "../excel/types";

/**
 * Clears cells that are as we wrote them. With one action where all of them are, so that nothing can
 * stay half removed; where some were edited, those stay.
 */
export async function removeOwnCells(
  context: Excel.RequestContext,
  place: Place,
  proof: Proof,
  evenIfEdited: boolean,
  progress?: Progress,
): Promise<void> {
  // Below the cell of a live formula stand its results, which vanish with it.
  const own: Place = { ...place, rows: proof.rows, columns: proof.columns };
  const found = await readAgain(context, own, proof, progress);
  await demandPlaceUnfiltered(context, own);
  if (found.fingerprint === proof.fingerprint) {
    rangeAt(context, own.sheetId, own).clear(proof.formatted ? "All" : "Contents");
    await context.sync();
    return;
  }
  const ours = ourCells(found, proof);
  const { address, sheetName } = place;
  // Columns inserted or deleted move what was written; then other people's data stand there.
  if (ours === null || countOf(ours) * 2 < filledIn(proof)) {
    throw new Refusal(ours === null ? "notOurs" : "listGone", { address, sheetName });
  }
  if (!evenIfEdited) {
    throw new Refusal("changedSince", { address, sheetName });
  }
  await clearOurs(context, own, ours, proof.formatted);
}

async function readAgain(
  context: Excel.RequestContext,
  own: Place,
  proof: Proof,
  progress?: Progress,
): Promise<ContentProof> {
  const maker = new ProofMaker(proof);
  const readBack = async (first: number, count: number) => {
    const rows = rowsOf(own, first, count);
    const range = once(rangeAt(context, own.sheetId, rows)).load("values,formulas");
    await context.sync();
    maker.add(exactCells(range));
  };
  await inBlocks(own.rows, own.columns * 2, readBack, progress);
  return maker.get();
}

/** Marks a cell that is empty by now; it may still bear a format of ours. */
const empty = 2;

/**
 * For each column which of its cells are ours (1), also where rows came or went; null if that is
 * unknown.
 */
function ourCells(found: ContentProof, proof: Proof): Uint8Array[] | null {
  const columns: Uint8Array[] = [];
  for (let column = 0; column < proof.columns; column += 1) {
    const [seen, written] = [found, proof].map((each) => codesOf(each, column));
    if (!seen || !written) return null;
    const ours = oursAmong(Array.from(seen, asEmpty), Array.from(written, asEmpty), true);
    columns.push(ours.map((isOurs, row) => (isBlank(seen[row]) ? empty : isOurs)));
  }
  return columns;
}

function asEmpty(code: number): string {
  return isBlank(code) ? "" : String(code);
}

function countOf(ours: readonly Uint8Array[]): number {
  return ours.reduce((sum, column) => sum + column.filter((each) => each === 1).length, 0);
}

/** Clears the cells that are ours (1), and of empty ones (2) the formats alone. */
export async function clearOurs(
  context: Excel.RequestContext,
  own: Place,
  ours: readonly Uint8Array[],
  withFormats: boolean,
): Promise<void> {
  for (const [column, isOurs] of withFormats ? ours.entries() : []) {
    for (const { first, count } of runsWhere(own.rows, (row) => isOurs[row] !== 0)) {
      const rows: Box = rowsOf(columnOf(own, column), first, count);
      once(rangeAt(context, own.sheetId, rows)).clear("Formats");
    }
    await context.sync();
  }
  const clearBlock = async (first: number, count: number) => {
    const range = once(rangeAt(context, own.sheetId, rowsOf(own, first, count)));
    // Excel leaves a cell as it is where it is given null.
    range.values = Array.from({ length: count }, (_, row) =>
      ours.map((isOurs) => (isOurs[first + row] === 1 ? "" : null)),
    );
    await context.sync();
  };
  await inBlocks(own.rows, own.columns, clearBlock);
}
