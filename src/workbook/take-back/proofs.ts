import type { ContentProof } from "./content-proof";
import { keep, recall } from "./own-storage";
import type { Cell, Written } from "../excel/types";

/**
 * What this user's browser knows of something that was written. The note of it in the workbook is a
 * claim that anybody may have made who had the file; what is removed is only what has a proof.
 */
export interface Proof extends ContentProof {
  formatted: boolean;
  /** The name that the chart on its sheet was given. */
  chart?: string;
  /** The names of further ones; left out where there are none. */
  pictures?: string[];
  /** By which the rows beside are told apart, one after the other. */
  keys?: string;
  /** What a live formula and its header say. */
  shapes?: string[];
  /** In which columns, counted to the left from the first that was written. */
  keysFrom?: number[];
  /** What stood there before, where it has been replaced. */
  former?: Former;
}

/** Cells as they were before what we had written was replaced, and what was known of them. */
export interface Former {
  /** How far above the first row of what was written they begin. */
  above: number;
  rows: number;
  columns: number;
  /** The different contents, as they are written into a cell. */
  contents: Cell[];
  /** For each cell, row by row, the letter that stands for its content. */
  cells: string;
  written: Written;
  proof: Proof | null;
}

const key = "proofs";
/** Older ones have settled. */
const most = 40;
/** The letters of longer columns are known as long as the pane is open. */
const mostLetters = 30_000;
/** And the keys of longer lists. */
const mostKeyLetters = 50_000;
/** And what stood there before, where nearly each cell held something else. */
const mostFormerContents = 3_000;

const ofSession = new Map<string, Proof>();

export function addProof(written: Written, proof: Proof): void {
  ofSession.set(claimOf(written), proof);
  const short = shortened(proof);
  const others = kept().filter(([claim]) => claim !== claimOf(written));
  keep(key, [...others, [claimOf(written), short]].slice(-most));
}

export function proofOf(written: Written): Proof | null {
  const claim = claimOf(written);
  return ofSession.get(claim) ?? kept().find(([other]) => other === claim)?.[1] ?? null;
}

/** What a browser has room for, time and again. */
function shortened({ keys, former, ...proof }: Proof): Proof {
  const { cells } = proof;
  const isLong = cells !== null && cells.length > mostLetters;
  const short: Proof = isLong ? { ...proof, cells: null } : { ...proof };
  if (keys !== undefined && keys.length <= mostKeyLetters) short.keys = keys;
  const isShort = (former?.contents.length ?? 0) <= mostFormerContents;
  if (former !== undefined && isShort && former.cells.length <= mostLetters) {
    short.former = { ...former, proof: former.proof && shortened(former.proof) };
  }
  return short;
}

/** What a note says of where something stands and what it is. */
function claimOf({ what, place, fingerprint }: Written): string {
  const { sheetId, row, column, rows, columns } = place;
  return JSON.stringify([what, sheetId, row, column, rows, columns, fingerprint]);
}

function kept(): [string, Proof][] {
  const entries = recall(key);
  return Array.isArray(entries) ? entries : [];
}
