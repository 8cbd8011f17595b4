import { Failure } from "../failure";
import { gammaFactor } from "../gamma";
import { negativeBinomialQuantile } from "../negative-binomial";
import { largestPoissonDemand } from "../poisson/distribution";
import { poissonQuantile } from "../poisson/quantile";
import { safetyStockForCycles } from "./cycle-service";
import { deviationToCover } from "./deviation-to-cover";

/** Orders of so many units on average are better counted in boxes. */
const largestLumps = 1e6;

/** How demand over the lead time is distributed. */
export type DemandDistribution = "gamma" | "negativebinomial" | "poisson" | "normal";

/**
 * Safety stock for a cycle service level where demand over the lead time is not normal: slow movers
 * and lumpy items, of which a bell curve expects returns and too few large orders.
 *
 * safety stock = quantile of the demand over the lead time − averageDemand · leadTime
 *
 * with the average averageDemand · leadTime and the variance leadTime · demandStDev², under Poisson
 * demand the average itself
 *
 * @param serviceLevel share of cycles, more than 0 and less than 1
 * @param averageDemand units per period, 0 or more
 * @param demandStDev units per period, 0 or more; undefined is enough for poisson, which ignores it
 * @param leadTime periods, 0 or more
 * @param distribution gamma and normal for quantities of any kind, the others for whole units
 * @returns units; for whole units the least whole stock less the average
 * @throws Failure "number" for 0 % or 100 %, "value" where negative binomial demand would vary no more
 *   than Poisson demand or far more, or where whole units are too many to go through
 * @source Burgin (1975); Silver, Pyke & Thomas, ch. 6
 * @example safetyStockByDistribution(0.95, 100, 25, 1, "gamma") → 44.3570610008702
 * @example safetyStockByDistribution(0.95, 2, 0, 3, "poisson") → 4
 */
export function safetyStockByDistribution(
  serviceLevel: number,
  averageDemand: number,
  demandStDev: number,
  leadTime: number,
  distribution: DemandDistribution,
): number {
  if (distribution === "normal" || !(serviceLevel > 0 && serviceLevel < 1)) {
    return safetyStockForCycles(
      serviceLevel,
      deviationToCover(demandStDev, leadTime, averageDemand, 0, 0),
    );
  }
  const mean = averageDemand * leadTime;
  if (mean === 0) return 0;
  if (distribution === "gamma") {
    const deviation = deviationToCover(demandStDev, leadTime, averageDemand, 0, 0);
    return gammaFactor(serviceLevel, deviation / mean) * deviation;
  }
  if (mean > largestPoissonDemand) throw tooManyUnits(distribution, mean);
  if (distribution === "poisson") return poissonQuantile(mean, serviceLevel) - mean;
  const variance = leadTime * demandStDev * demandStDev;
  if (variance < mean) throw tooSteady(averageDemand, demandStDev);
  if (!(variance <= mean * largestLumps)) throw tooLumpy(averageDemand, demandStDev);
  if (variance === mean) return poissonQuantile(mean, serviceLevel) - mean;
  const deviation = Math.sqrt(variance);
  const guess = mean + gammaFactor(serviceLevel, deviation / mean) * deviation;
  return negativeBinomialQuantile(mean, variance, serviceLevel, guess) - mean;
}

function tooManyUnits(distribution: string, demand: number): Failure {
  return new Failure("value", "tooManyUnitsToCount", {
    distribution,
    demand,
    most: largestPoissonDemand,
  });
}

function tooSteady(averageDemand: number, demandStDev: number): Failure {
  return new Failure("value", "tooSteadyForNegativeBinomial", { averageDemand, demandStDev });
}

function tooLumpy(averageDemand: number, demandStDev: number): Failure {
  return new Failure("value", "tooLumpyForNegativeBinomial", { averageDemand, demandStDev });
}
