import { Failure } from "../failure";
import { economicOrderQuantity } from "./economic-order-quantity";

/**
 * Economic production quantity: the lot at which set-ups and holding together cost least when the
 * lot does not arrive whole but is made at a steady rate while it is already being used.
 *
 * quantity = √(2 · annualDemand · orderCost / (holdingCost · (1 − annualDemand / annualProduction)))
 *
 * @param annualDemand units per year, 0 or more; 0 gives 0
 * @param orderCost currency per set-up, 0 or more; 0 gives 0
 * @param holdingCost currency per unit and year, above 0
 * @param annualProduction units that could be made in a year without a pause
 * @returns units per lot; it tends to the economic order quantity as production grows
 * @throws Failure "number" unless production exceeds demand: the lot would never end
 * @source Taft, "The most economical production lot" (1918); Silver, Pyke & Thomas, ch. 4
 * @example productionQuantity(1300, 8, 0.225, 2000) → 513.9328595516969
 */
export function productionQuantity(
  annualDemand: number,
  orderCost: number,
  holdingCost: number,
  annualProduction: number,
): number {
  const spare = annualProduction - annualDemand;
  if (!(spare > 0)) {
    throw tooSlow(annualProduction, annualDemand);
  }
  const stretch = Math.sqrt(annualProduction / spare);
  return economicOrderQuantity(annualDemand, orderCost, holdingCost) * stretch;
}

function tooSlow(annualProduction: number, annualDemand: number): Failure {
  return new Failure("number", "productionTooSlow", { annualProduction, annualDemand });
}
