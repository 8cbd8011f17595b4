import type { ColumnFacts } from "./column-facts";
import type { ItemMeaning } from "../header-words/item-meaning";
import type { NumberMeaning } from "../header-words/number-meaning";

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

/** A column in a role, with all that speaks for it and against it. */
export class Judged {
  readonly evidence: Evidence[] = [];
  score = 0;

  constructor(readonly facts: ColumnFacts) {}

  says(meaning: NumberMeaning | ItemMeaning, points: number): this {
    return this.add({ kind: "says", meaning }, points);
  }

  /** What does not hold has no points and is not told. */
  shows(kind: Content, points: number): this {
    return points === 0 ? this : this.add({ kind }, points);
  }

  private add(reason: Reason, points: number): this {
    this.evidence.push({ reason, points });
    this.score += points;
    return this;
  }
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
