import { Failure } from "../failure";
import { combination, leastToCombine } from "./combination";
import { croston } from "./croston";
import { dampedTrend } from "./damped-trend";
import { fitted, type Fitted } from "./fit";
import { requireEach, requireSeason } from "./forecast-requirements";
import { holt } from "./holt";
import { holtWinters } from "./holt-winters";
import { halfWidth } from "./interval";
import { average, movingAverage, seasonalNaive } from "./plain-forecasts";
import { simpleSmoothing } from "./simple-smoothing";
import { teunterSyntetosBabai } from "./teunter-syntetos-babai";

export type ForecastMethod =
  | "auto"
  | "combine"
  | "average"
  | "movingaverage"
  | "naive"
  | "seasonalnaive"
  | "ses"
  | "holt"
  | "damped"
  | "holtwinters"
  | "holtwintersadditive"
  | "croston"
  | "sba"
  | "tsb";

export interface ForecastSettings {
  method?: ForecastMethod;
  /** Periods in a season; 0 or 1 where there is none. */
  seasonLength?: number;
  /** Smoothing constants, 0 to 1; those left out are found by least squared one-step error. */
  alpha?: number;
  beta?: number;
  gamma?: number;
  /** What is left of a damped trend after each period, 0 to 1; found if left out. */
  damping?: number;
}

export interface Forecast extends Fitted {
  /** The method that made it: never auto. */
  method: Exclude<ForecastMethod, "auto">;
}

/** A moving average goes over one season, or over a quarter of a year where none is given. */
const periodsWithoutSeason = 3;

/**
 * Forecast of the periods after a history.
 *
 * auto: the average where nothing but chance is found, otherwise combine; combine: the methods that
 * fit the demand, weighted by how well they foretold the history; average, movingaverage, naive,
 * seasonalnaive: no smoothing; ses: a smoothed level; holt: with a trend; damped: with one that
 * fades; holtwinters and holtwintersadditive: with trend and season; croston, sba and tsb: for
 * demand with periods of 0. Each method's own file has its formula.
 *
 * @param history demand per period, units, oldest first
 * @param periods how many periods to forecast
 * @param settings method, season and smoothing constants
 * @returns one forecast per period, units; below 0 where a falling trend leads there
 * @throws Failure "value" where the method cannot work with such demand, "unavailable" where the
 *   history is too short for it, "number" where given constants lead out of all bounds
 * @source Holt (1957), Winters (1960), Croston (1972), Gardner & McKenzie (1985), Syntetos & Boylan
 *   (2005), Teunter, Syntetos & Babai (2011); Silver, Pyke & Thomas, ch. 3
 * @example demandForecast([10, 20, 30, 40], 2) → [50, 60]
 * @example demandForecast([0, 4, 0, 0, 6], 1, { method: "croston", alpha: 0.1 }) → [2]
 */
export function demandForecast(
  history: readonly number[],
  periods: number,
  settings: ForecastSettings = {},
): number[] {
  const forecast = forecastFrom(history, settings);
  return Array.from({ length: periods }, (_, k) => forecast.ahead(k + 1));
}

/**
 * The lower or upper bound of the demand in the periods after a history: in four of five periods it
 * lies between the two.
 *
 * @param history demand per period, units, oldest first
 * @param periods how many periods to forecast
 * @param bound which of the two
 * @param settings method, season and smoothing constants
 * @returns one bound per period, units; a lower one below 0 says that the demand may well be 0
 * @throws Failure as demandForecast, and "unavailable" where the history shows no two errors
 * @source interval.ts
 * @example forecastBound([4, 6, 4, 6], 1, "upper", { method: "average" }) → [7.114318869070212]
 */
export function forecastBound(
  history: readonly number[],
  periods: number,
  bound: "lower" | "upper",
  settings: ForecastSettings = {},
): number[] {
  const forecast = forecastFrom(history, settings);
  const side = bound === "lower" ? -1 : 1;
  return Array.from(
    { length: periods },
    (_, k) => forecast.ahead(k + 1) + side * halfWidth(forecast, k + 1),
  );
}

/** The fitted method behind a forecast, with its constants and its squared error. */
export function forecastFrom(history: readonly number[], settings: ForecastSettings): Forecast {
  if (history.length === 0) {
    throw new Failure("unavailable", "forecastNeedsHistory");
  }
  const scale = scaleOf(history);
  const scaled = scale === 1 ? history : history.map((demand) => demand * scale);
  const asked = settings.method ?? "auto";
  const forecast =
    asked === "auto" ? chosen(scaled, settings) : withMethod(asked, scaled, settings);
  if (!(forecast.squaredError < Infinity)) {
    throw new Failure("number", "smoothingOutOfBounds");
  }
  if (scale === 1) return forecast;
  return {
    ...forecast,
    errors: forecast.errors.map((error) => error / scale),
    squaredError: forecast.squaredError / scale / scale,
    ahead: (k) => forecast.ahead(k) / scale,
  };
}

/** The choice of auto: the average where combine comes down to it. */
function chosen(history: readonly number[], settings: ForecastSettings): Forecast {
  const combined = combine(history, settings.seasonLength ?? 0);
  return { ...combined, method: combined.isAverage ? "average" : "combine" };
}

function combine(history: readonly number[], seasonLength: number) {
  const isDead = history.every((demand) => demand === 0);
  if (isDead || history.length < leastToCombine) return { ...average(history), isAverage: true };
  return combination(history, seasonLength);
}

function withMethod(
  method: Forecast["method"],
  history: readonly number[],
  { seasonLength = 0, alpha, beta, gamma, damping }: ForecastSettings,
): Forecast {
  const fit = (walk: Parameters<typeof fitted>[0], constants = [alpha, beta, gamma]): Forecast => ({
    ...fitted(walk, constants),
    method,
  });
  const isDead = history.every((demand) => demand === 0);
  switch (method) {
    case "combine":
      return { ...combine(history, seasonLength), method };
    case "average":
      return { ...average(history), method };
    case "movingaverage": {
      const periods = seasonLength < 2 ? periodsWithoutSeason : seasonLength;
      return { ...movingAverage(history, periods), method };
    }
    case "naive":
      return { ...seasonalNaive(history, 1), method };
    case "seasonalnaive":
      requireSeason(method, history, seasonLength, 1);
      return { ...seasonalNaive(history, seasonLength), method };
    case "ses":
      return fit(simpleSmoothing(history));
    case "holt":
      return fit(holt(history));
    case "damped":
      return fit(dampedTrend(history), [alpha, beta, damping]);
    case "holtwinters":
      requireSeason(method, history, seasonLength, 2);
      if (isDead) return { ...average(history), method };
      requireEach(method, history, "positive", "holtwintersadditive");
      return fit(holtWinters(history, seasonLength, "multiplicative"));
    case "holtwintersadditive":
      requireSeason(method, history, seasonLength, 2);
      return fit(holtWinters(history, seasonLength, "additive"));
    case "croston":
    case "sba":
    case "tsb":
      requireEach(method, history, "zeroOrMore", "ses");
      if (isDead) return { ...average(history), method };
      return fit(method === "tsb" ? teunterSyntetosBabai(history) : croston(history, method));
  }
}

/** A power of two that brings the demand where its square is still a number; 1 as a rule. */
function scaleOf(history: readonly number[]): number {
  const largest = history.reduce((most, demand) => Math.max(most, Math.abs(demand)), 0);
  if (largest === 0 || (largest > 1e-100 && largest < 1e100)) return 1;
  return 2 ** -Math.max(-1000, Math.min(1000, Math.ceil(Math.log2(largest))));
}
