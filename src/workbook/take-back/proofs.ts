import type { ContentProof } from "./content-proof";
import { keep, recall } from "./own-storage";
import type { Written } from "../excel/types";

/**
 * What this user's browser knows of something that was written. The note of it in the workbook is a
 * claim that anybody may have made who had the file; what is removed is only what has a proof.
 */
export interface Proof extends ContentProof {
  formatted: boolean;
  /** The name that the report's chart was given. */
  chart?: string;
}

const key = "proofs";
/** Older ones have settled. */
const most = 40;
/** The letters of longer columns are known as long as the pane is open. */
const mostLetters = 30_000;

const ofSession = new Map<string, Proof>();

export function addProof(written: Written, proof: Proof): void {
  ofSession.set(claimOf(written), proof);
  const { cells } = proof;
  const short = cells !== null && cells.length > mostLetters ? { ...proof, cells: null } : proof;
  const others = kept().filter(([claim]) => claim !== claimOf(written));
  keep(key, [...others, [claimOf(written), short]].slice(-most));
}

export function proofOf(written: Written): Proof | null {
  const claim = claimOf(written);
  return ofSession.get(claim) ?? kept().find(([other]) => other === claim)?.[1] ?? null;
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
