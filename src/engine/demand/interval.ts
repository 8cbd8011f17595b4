import { Failure } from "../failure";
import { quantile } from "../normal";
import type { Fitted } from "./fit";

/** Share of the demand that lies between the two bounds. */
const share = 0.8;

/**
 * How far the demand of a period to come may lie from its forecast: in four periods out of five it
 * lies nearer.
 *
 * half-width = 1.2816 · sample deviation of the one-step errors · √uncertainty
 *
 * @param forecast a fitted method
 * @param k periods ahead, 1 or more
 * @returns units, 0 or more; the bounds lie so far below and above the forecast
 * @throws Failure "unavailable" below two one-step errors
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice, ch. 5 and 8; R,
 *   stats::predict.HoltWinters
 * @example halfWidth({ errors: [1, -1, 1, -1], uncertainty: () => 1 }, 1) → 1.479808282695123
 */
export function halfWidth(forecast: Pick<Fitted, "errors" | "uncertainty">, k: number): number {
  return deviation(forecast.errors) * factor * Math.sqrt(forecast.uncertainty(k));
}

const factor = quantile((1 + share) / 2);

/** The squares are taken of shares of the largest error: they stay inside the range of doubles. */
function deviation(errors: readonly number[]): number {
  if (errors.length < 2) throw new Failure("unavailable", "intervalNeedsErrors");
  const largest = errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
  if (largest === 0) return 0;
  const origin = errors[0] / largest;
  const off = errors.map((error) => error / largest - origin);
  const mean = off.reduce((sum, one) => sum + one, 0) / off.length;
  const squares = off.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return largest * Math.sqrt(squares / (errors.length - 1));
}
