import { Failure } from "../failure";
import { studentFactor } from "../student";
import type { Fitted } from "./fit";

/** Share of the demand that lies between the two bounds. */
const share = 0.8;

/**
 * How far the demand of a period to come may lie from its forecast: in four periods out of five it
 * lies nearer.
 *
 * half-width = t · √(Σ error² / free) · √uncertainty, with t Student's factor for 90 % on one side and
 * as many degrees of freedom as the errors have
 *
 * The errors are not measured from their own mean: a forecast that has always been too low is as wrong
 * as one that has been too low and too high by turns. What was taken from few errors makes them look
 * small, and a deviation of few errors is uncertain itself: the degrees of freedom give both back.
 *
 * @param forecast a fitted method
 * @param k periods ahead, 1 or more
 * @returns units, 0 or more; the bounds lie so far below and above the forecast
 * @throws Failure "unavailable" below two one-step errors, or below one degree of freedom
 * @source Hyndman & Athanasopoulos, Forecasting: Principles and Practice, ch. 5 (the deviation of the
 *   errors) and 8; Draper & Smith, Applied Regression Analysis, ch. 1 (Student's factor in a
 *   prediction); Chatfield, "Calculating interval forecasts" (1993), on why bounds come out too narrow
 * @example halfWidth({ errors: [1, -1, 1, -1], free: 4, uncertainty: () => 1 }, 1) → 1.5332062740589412
 */
export function halfWidth(
  forecast: Pick<Fitted, "errors" | "free" | "uncertainty">,
  k: number,
): number {
  const { errors, free } = forecast;
  if (errors.length < 2 || free < 1) throw new Failure("unavailable", "intervalNeedsErrors");
  const factor = studentFactor((1 + share) / 2, free);
  return factor * deviation(errors, free) * Math.sqrt(forecast.uncertainty(k));
}

/** The squares are taken of shares of the largest error: they stay inside the range of doubles. */
function deviation(errors: readonly number[], free: number): number {
  const largest = errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
  if (largest === 0) return 0;
  const squares = errors.reduce((sum, error) => sum + (error / largest) ** 2, 0);
  return largest * Math.sqrt(squares / free);
}
