import { unitsForCoverage } from "../../../engine/flow/units-for-coverage";

/** What is expected of a period on average over the time ahead; of a forecast that ends before, all of it. */
export function meanOver(forecast: readonly number[], time: number): number {
  const covered = Math.min(time, forecast.length);
  return covered > 0 ? unitsForCoverage(forecast, covered) / covered : forecast[0];
}
