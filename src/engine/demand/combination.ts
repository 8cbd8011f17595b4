import { membersOf, type Likely, type Member } from "./combination-members";
import type { Fitted } from "./fit";
import { firstMeasured } from "./forgetting";
import { demandPattern } from "./pattern";
import { average } from "./plain-forecasts";
import { hasTrend } from "./has-trend";
import { provenSeason, type ProvenSeason } from "./proven-season";
import { squaresOf, withSeasonalSmoothing } from "./seasonal-members";
import { staysNear } from "./stays-near";
import { uncertaintyOver } from "./uncertainty-over";

/** Below this a history shows neither a trend nor a level that moves. */
export const leastToCombine = 4;

interface Caution {
  /** How many seasons must have shown a season. */
  seasons: number;
  /** How rare a season must be by chance, as a standard normal number. */
  chance: number;
  /** What a period says about the level, against one whose error is independent and normal. */
  evidence: number;
  /** How likely the plain average must be to stand alone. */
  settled: number;
  likely: Likely;
  /** The same once a season is proven, which is a reason to move, and has taken part of a trend. */
  inSeason: Likely;
}

const oneInTen = 1.2816;
const oneInTwenty = 1.6449;
const oneInThousand = 3.0902;

const ofSmooth: Likely = { average: 0.95, line: 0.1, trend: 0.04 };
const ofErratic: Likely = { average: 0.96, line: 0.04, trend: 0.04 };
const ofSeldom: Likely = { average: 0.95, line: 0, trend: 0 };

/** The more chance there is in a demand, the more it has to show. */
const cautions: Record<"smooth" | "erratic" | "seldom", Caution> = {
  smooth: {
    seasons: 2,
    chance: oneInTen,
    evidence: 0.8,
    settled: 0.8,
    likely: ofSmooth,
    inSeason: { average: 0.9, line: 0.12, trend: 0.05 },
  },
  erratic: {
    seasons: 2,
    chance: oneInTwenty,
    evidence: 0.4,
    settled: 0.5,
    likely: ofErratic,
    inSeason: ofErratic,
  },
  seldom: {
    seasons: 3,
    chance: oneInThousand,
    evidence: 0.4,
    settled: 0.5,
    likely: ofSeldom,
    inSeason: ofSeldom,
  },
};

export interface Combined extends Fitted {
  /** Neither a season nor a trend nor a level that moves was found: it is the plain average. */
  isAverage: boolean;
}

/**
 * The forecasts that fit a demand's pattern, each weighted by how well it would have foretold the
 * history: averages that forget more or less of the past, lines that fade, and Holt's method. A
 * proven season is taken out before, and put in again; after four seasons Holt and Winters' method
 * takes part, in which a season may change.
 *
 * weight = likely before · (squared one-step error)^(−evidence · periods / 2), scaled to 1
 *
 * Each one-step forecast is made from the periods before it alone. Where the plain average is likely
 * enough it is taken alone. Intermittent and lumpy demand has no lines, and forgets 0.2 a period at
 * most; its season has to show in three seasons. Where a history has no trend (has-trend.ts), a
 * combination that leaves three times its range is made again of what stays within it, then without
 * any trend, and then without a season.
 *
 * @param history demand per period, units; at least four
 * @param seasonLength periods in a season; 0 or 1 where there is none
 * @returns the combination; it has no smoothing constants of its own
 * @source Bates & Granger, "The combination of forecasts" (1969); Burnham & Anderson, Model
 *   Selection and Multimodel Inference (weights by likelihood); proven-season.ts
 * @example combination([10, 20, 30, 40], 0).ahead(1) → 50
 */
export function combination(history: readonly number[], seasonLength: number): Combined {
  const kind = kindOf(history);
  const caution = cautions[kind];
  const isLong = history.length >= caution.seasons * seasonLength;
  const season = isLong ? provenSeason(history, seasonLength, caution.chance) : null;
  const given = { history, seasonLength, season, caution, isSeldom: kind === "seldom" };
  const whole = combined(given);
  // After so many no member moves any more, and each season is as the one before.
  const periods = Math.max(history.length, 2 * seasonLength) + seasonLength;
  const isNear = (one: Combined) => staysNear(history, one.ahead, periods);
  if (hasTrend(history) || isNear(whole)) return whole;
  // What runs away has taken chance for growth: then only what fades grows, then nothing does, and
  // then nothing has a season.
  const fading = combined({ ...given, nearFor: periods });
  if (isNear(fading)) return fading;
  const still = { ...given, caution: withoutTrend(caution), isSeldom: true };
  const seasonal = combined(still);
  return isNear(seasonal) ? seasonal : combined({ ...still, season: null });
}

function withoutTrend(caution: Caution): Caution {
  const none = { line: 0, trend: 0 };
  return {
    ...caution,
    likely: { ...caution.likely, ...none },
    inSeason: { ...caution.inSeason, ...none },
  };
}

interface Combining {
  history: readonly number[];
  seasonLength: number;
  season: ProvenSeason | null;
  caution: Caution;
  /** It forgets slowly, and its season does not change. */
  isSeldom: boolean;
  /** For so many periods each of its members stays near the history; 0 for any member. */
  nearFor?: number;
}

function combined(given: Combining): Combined {
  const { history, seasonLength, season, caution, isSeldom, nearFor = 0 } = given;
  const { evidence, settled, likely, inSeason } = caution;
  const level = season?.level ?? history;
  // What the season has explained is no evidence about the level any more.
  const free = season ? Math.max(0.1, 1 - (season.share * (seasonLength - 1)) / history.length) : 1;
  const near = membersOf(level, season ? inSeason : likely, isSeldom).filter(({ ahead }) =>
    staysNear(level, ahead, nearFor),
  );
  const all = weighted(near, level, evidence * free);
  const isSettled = all[0].weight > settled;
  if (isSettled && season === null) return settledOn(average(history), all);
  const members = isSettled ? [{ ...all[0], weight: 1 }] : all;
  const blend = (of: (member: Member) => number) =>
    members.reduce((sum, member) => sum + member.weight * of(member), 0);
  const errors = Array.from(members[0].errors, (_, t) => blend((member) => member.errors[t]));
  const levelAhead = (k: number) => blend((member) => member.ahead(k));
  // The season was fitted to the errors it is measured by: what it took from them is given back,
  // and its figures are as uncertain as a mean of so many seasons.
  const measured = { errors, free: errors.length * free, squaredError: squaresOf(errors) };
  const ofFigures = season ? season.share / season.seasons : 0;
  const ofLevel = uncertaintyOver(all, levelAhead, measured);
  const steady: Fitted = {
    constants: [],
    ...measured,
    ahead: (k) => (season ? season.seasoned(levelAhead(k), k) : levelAhead(k)),
    uncertainty: (k) => ofLevel(k) + ofFigures,
  };
  const weighing = { seasonLength, evidence, free, nearFor };
  const changes = season !== null && !isSeldom;
  return {
    ...(changes ? withSeasonalSmoothing(steady, history, weighing) : steady),
    isAverage: false,
  };
}

/** The plain average alone, as uncertain as it is likely that something else is right after all. */
function settledOn(plain: Fitted, all: readonly Member[]): Combined {
  const ofLevel = uncertaintyOver(all, plain.ahead, plain);
  const ofMean = plain.uncertainty(1) - 1;
  return { ...plain, uncertainty: (k) => ofLevel(k) + ofMean, isAverage: true };
}

function kindOf(history: readonly number[]): keyof typeof cautions {
  const hasPattern = history.every((demand) => demand >= 0) && history.some((demand) => demand > 0);
  const pattern = hasPattern ? demandPattern(history) : "smooth";
  return pattern === "intermittent" || pattern === "lumpy" ? "seldom" : pattern;
}

/** The members with their weights after the history was looked at. */
function weighted(members: Member[], level: readonly number[], evidence: number): Member[] {
  const rounding = 1e-26 * level.reduce((sum, one) => sum + one * one, 0);
  const least = Math.min(...members.map(({ squaredError }) => squaredError)) + rounding;
  const power = (evidence / 2) * (level.length - firstMeasured);
  for (const member of members) {
    if (least > 0) member.weight *= (least / (member.squaredError + rounding)) ** power;
  }
  const sum = members.reduce((total, { weight }) => total + weight, 0);
  for (const member of members) member.weight /= sum;
  return members;
}
