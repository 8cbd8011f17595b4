import { sortedSteps } from "../sorted-steps";
import type { Steps } from "../steps";
import type { Proposals } from "./packs";

/**
 * The items in an order that depends on their figures alone, by their places in the list. What is cut
 * where several bring the same must not hang on how somebody sorted the list; items of which all
 * figures are equal keep their order.
 */
export function* itemOrder(proposals: Proposals): Steps<number[]> {
  const { unitCosts, unitValues, quantities, packs } = proposals;
  const { positions, averageDemand, demandStDev } = proposals;
  const rest = [unitValues, quantities, packs, positions, averageDemand, demandStDev];
  return yield* sortedSteps(
    Array.from({ length: quantities.length }, (_, item) => item),
    (a, b) => {
      if (unitCosts[a] !== unitCosts[b]) return unitCosts[a] - unitCosts[b];
      for (const figures of rest) {
        if (figures[a] !== figures[b]) return figures[a] - figures[b];
      }
      return 0;
    },
  );
}
