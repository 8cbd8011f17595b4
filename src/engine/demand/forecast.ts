import { Failure } from "../failure";
import { croston } from "./croston";
import { fitted, type Fitted } from "./fit";
import { holt } from "./holt";
import { holtWinters } from "./holt-winters";
import { demandPattern } from "./pattern";
import { requireTwoSeasons } from "./season-index";
import { simpleSmoothing } from "./simple-smoothing";
import { teunterSyntetosBabai } from "./teunter-syntetos-babai";

export type ForecastMethod =
  | "auto"
  | "average"
  | "ses"
  | "holt"
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
}

export interface Forecast extends Fitted {
  /** The method that made it: never auto. */
  method: Exclude<ForecastMethod, "auto">;
}

/**
 * Forecast of the periods after a history.
 *
 * average: the mean of the history; ses: a smoothed level; holt: with a trend; holtwinters and
 * holtwintersadditive: with trend and season; croston, sba and tsb: for demand with periods of 0.
 * Each method's own file has its formula.
 *
 * @param history demand per period, units, oldest first
 * @param periods how many periods to forecast
 * @param settings method, season and smoothing constants
 * @returns one forecast per period, units; below 0 where a falling trend leads there
 * @throws Failure "value" where the method cannot work with such demand, "unavailable" where the
 *   history is too short for it, "number" where given constants lead out of all bounds
 * @source Holt (1957), Winters (1960), Croston (1972), Syntetos & Boylan (2005), Teunter, Syntetos
 *   & Babai (2011); Silver, Pyke & Thomas, ch. 3
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
  return {
    ...forecast,
    squaredError: forecast.squaredError / scale / scale,
    ahead: (k) => forecast.ahead(k) / scale,
  };
}

/**
 * The choice of auto: sba for intermittent and lumpy demand; otherwise, with two full seasons,
 * holtwinters, or holtwintersadditive where a period is 0 or below; otherwise holt where its trend
 * is worth its price, else ses.
 */
function chosen(history: readonly number[], settings: ForecastSettings): Forecast {
  const { seasonLength = 0 } = settings;
  const isNeverNegative = history.every((demand) => demand >= 0);
  const isDead = history.every((demand) => demand === 0);
  if (isNeverNegative && !isDead && history.length > 1) {
    const pattern = demandPattern(history);
    if (pattern === "intermittent" || pattern === "lumpy") {
      return withMethod("sba", history, settings);
    }
  }
  if (seasonLength >= 2 && history.length >= 2 * seasonLength) {
    const multiplies = history.every((demand) => demand > 0);
    return withMethod(multiplies ? "holtwinters" : "holtwintersadditive", history, settings);
  }
  const level = withMethod("ses", history, settings);
  if (history.length < 4) return level;
  const trend = withMethod("holt", history, settings);
  return trendPays(history, level, trend) ? trend : level;
}

/**
 * Akaike's criterion over the periods that both methods forecast, from the third on: a trend has
 * two numbers more to fit, its start and its constant.
 */
function trendPays(history: readonly number[], level: Forecast, trend: Forecast): boolean {
  const errors = history.length - 2;
  const ofLevel = level.squaredError - (history[1] - history[0]) ** 2;
  return trend.squaredError < ofLevel * Math.exp(-4 / errors);
}

function withMethod(
  method: Forecast["method"],
  history: readonly number[],
  { seasonLength = 0, alpha, beta, gamma }: ForecastSettings,
): Forecast {
  const fit = (walk: Parameters<typeof fitted>[0]): Forecast => ({
    ...fitted(walk, [alpha, beta, gamma]),
    method,
  });
  switch (method) {
    case "average":
      return { ...average(history), method };
    case "ses":
      return fit(simpleSmoothing(history));
    case "holt":
      return fit(holt(history));
    case "holtwinters":
      requireSeason(method, history, seasonLength);
      if (history.every((demand) => demand === 0)) return { ...average(history), method };
      requireEach(method, history, "positive", "holtwintersadditive");
      return fit(holtWinters(history, seasonLength, "multiplicative"));
    case "holtwintersadditive":
      requireSeason(method, history, seasonLength);
      return fit(holtWinters(history, seasonLength, "additive"));
    case "croston":
    case "sba":
    case "tsb":
      requireEach(method, history, "zeroOrMore", "ses");
      if (history.every((demand) => demand === 0)) return { ...average(history), method };
      return fit(method === "tsb" ? teunterSyntetosBabai(history) : croston(history, method));
  }
}

/** The mean, forecast for every period; the squares are those of its distance to each. */
function average(history: readonly number[]): Fitted {
  const origin = history[0];
  const mean = origin + history.reduce((sum, demand) => sum + demand - origin, 0) / history.length;
  const squaredError = history.reduce((sum, demand) => sum + (demand - mean) ** 2, 0);
  return { constants: [], squaredError, ahead: () => mean };
}

function requireSeason(method: string, history: readonly number[], seasonLength: number): void {
  if (seasonLength < 2) {
    throw new Failure("value", "seasonLengthNeeded", { method, seasonLength });
  }
  requireTwoSeasons(history, seasonLength);
}

function requireEach(
  method: string,
  history: readonly number[],
  mustBe: "positive" | "zeroOrMore",
  instead: string,
): void {
  const fits = (demand: number) => (mustBe === "positive" ? demand > 0 : demand >= 0);
  const place = history.findIndex((demand) => !fits(demand));
  if (place < 0) return;
  const found = { period: place + 1, demand: history[place] };
  throw new Failure("value", "demandUnfit", { method, mustBe, ...found, instead });
}

/** A power of two that brings the demand where its square is still a number; 1 as a rule. */
function scaleOf(history: readonly number[]): number {
  const largest = history.reduce((most, demand) => Math.max(most, Math.abs(demand)), 0);
  if (largest === 0 || (largest > 1e-100 && largest < 1e100)) return 1;
  return 2 ** -Math.max(-1000, Math.min(1000, Math.ceil(Math.log2(largest))));
}
