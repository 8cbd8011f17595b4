import { say, type Pane } from "../../pane/pane";
import { readNumber } from "../../reading/cells/read-number";
import { planAgain } from "../plan/make-plan";
import { reorderPlanPart } from "../state";
import {
  canHold,
  isLimit,
  withLimit,
  type OwnLimits,
  type SupplierLimits,
} from "./supplier-limits";

/** A limit that holds for one supplier; nothing entered is the one for all. */
export async function enterLimit(
  pane: Pane,
  key: string,
  which: keyof SupplierLimits,
  entry: string,
): Promise<void> {
  const { ownLimits } = reorderPlanPart.of(pane);
  const words = pane.texts.reorderPlan.supplierLimits;
  const typed = entry.trim();
  const limit = typed === "" ? null : readNumber(typed, pane.formats.decimalSign);
  const isWrong = typed !== "" && (limit === null || !isLimit(limit));
  const problem = isWrong ? words.noNumber : canHold(ownLimits, key) ? null : words.tooMany;
  if (problem !== null) {
    reorderPlanPart.change(pane, { ownLimitProblem: { which, problem } });
    return;
  }
  await change(pane, withLimit(ownLimits, key, which, limit));
}

export async function takeBackAllLimits(pane: Pane): Promise<void> {
  pane.focus("reorder-suppliers-heading");
  await change(pane, new Map());
}

/** Shows what is asked of an order to a supplier; pressed again it closes. */
export function openSupplier(pane: Pane, key: string): void {
  const { openedSupplier } = reorderPlanPart.of(pane);
  reorderPlanPart.change(pane, {
    openedSupplier: openedSupplier === key ? null : key,
    ownLimitProblem: null,
  });
}

async function change(pane: Pane, ownLimits: OwnLimits): Promise<void> {
  reorderPlanPart.change(pane, { ownLimits, ownLimitProblem: null });
  say(pane, "");
  await planAgain(pane);
}
