import { lateView } from "../pane/late-view";
import type { Result } from "./classes/result";

/** What only some answers have: the matrix of two letters, and the table of the groups. */
export const details = lateView(
  () => import(/* webpackChunkName: "answer-details" */ "./answer/late-details"),
);

export function hasDetails({ matrix, groups }: Result): boolean {
  return matrix !== null || groups.length > 1;
}
