import type { ColumnFacts } from "./column-facts";
import type { ItemMeaning } from "./header-words/item-meaning";
import type { NumberMeaning } from "./header-words/number-meaning";

/** What speaks for a column in a role, or against it. */
export type Reason = { kind: "says"; meaning: NumberMeaning | ItemMeaning } | { kind: Content };

/** What the numbers or texts themselves tell. */
export type Content =
  | "whole"
  | "distinct"
  | "largest"
  | "product"
  | "gaps"
  | "allZero"
  | "calendar"
  | "runningNumber"
  | "oneLength"
  | "constant"
  | "textNumbers"
  | "former"
  | "plan"
  | "opening"
  | "pending"
  | "retail";

/** More points, more likely; the largest sum takes the role. */
export interface Evidence {
  reason: Reason;
  points: number;
}

export interface Judged {
  facts: ColumnFacts;
  evidence: Evidence[];
  score: number;
}

export function judged(facts: ColumnFacts, evidence: Evidence[]): Judged {
  const telling = evidence.filter(({ points }) => points !== 0);
  const score = telling.reduce((sum, { points }) => sum + points, 0);
  return { facts, evidence: telling, score };
}

export function because(kind: Content, points: number): Evidence {
  return { reason: { kind }, points };
}

export function headerSays(meaning: NumberMeaning | ItemMeaning, points: number): Evidence {
  return { reason: { kind: "says", meaning }, points };
}

/** The best of those that reach the least; of equal ones the first. */
export function bestOf(candidates: Judged[], least: number): Judged | null {
  let best: Judged | null = null;
  for (const candidate of candidates) {
    if (candidate.score >= least && (best === null || candidate.score > best.score)) {
      best = candidate;
    }
  }
  return best;
}
