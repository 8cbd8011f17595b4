import { Failure } from "../failure";

/** The critical ratio and what lacks to 1, each with all its digits where it is small. */
export interface CriticalRatio {
  ratio: number;
  rest: number;
}

/**
 * Critical ratio of a one-season order: the probability with which the order should be enough.
 *
 * ratio = underageCost / (underageCost + overageCost)
 *
 * @param underageCost lost on each unit asked for and not there, currency per unit, 0 or more
 * @param overageCost lost on each unit left over, currency per unit, 0 or more
 * @returns shares from 0 to 1 that add up to 1
 * @throws Failure "division" when both are 0
 * @source Arrow, Harris & Marschak, "Optimal inventory policy" (1951)
 * @example criticalRatio(3, 1) → {"ratio":0.75,"rest":0.25}
 */
export function criticalRatio(underageCost: number, overageCost: number): CriticalRatio {
  if (underageCost === 0 && overageCost === 0) {
    throw new Failure("division", "bothCostsZero");
  }
  return {
    ratio: 1 / (1 + overageCost / underageCost),
    rest: 1 / (1 + underageCost / overageCost),
  };
}
