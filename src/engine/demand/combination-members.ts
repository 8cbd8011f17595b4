import { forgettingLine, forgettingMean, type LineSettings, type Walk } from "./forgetting";
import { movingTrend, type TrendSettings } from "./moving-trend";

export interface Member extends Walk {
  /** A share: first of what is likely before the history is looked at, then of the combination. */
  weight: number;
}

/** How likely each kind of forecast is before the history is looked at. */
export interface Likely {
  /** Of the means: that nothing is forgotten. */
  average: number;
  /** Of all: that there is a trend. */
  line: number;
  /** Of all: that the demand hardly strays from a trend, which may change. */
  trend: number;
}

/** Shares of the mean that are forgotten each period; all of it leaves the last period. */
const meansForget = [0, 0.05, 0.1, 0.2, 0.4, 0.7, 1];
/** Seldom demand is never forgotten faster: a few periods of 0 are not the end of an item. */
const mostSeldomForgets = 0.2;

/** A slope of 1 % a period in a demand that varies by 15 % is what a line has to prove. */
const doubt = 200;
const lines: readonly LineSettings[] = [
  { forgets: 0, damping: 0.95, doubt },
  { forgets: 0.06, damping: 0.95, doubt },
];

/** The line through all periods, believed at once, for demand that never strays from it. */
const wholeLine: LineSettings = { forgets: 0, damping: 1, doubt: 0 };
/** What is left each period of a trend: the faster it changes, the sooner it fades. */
const trends: readonly Omit<TrendSettings, "alpha">[] = [
  { beta: 0.02, damping: 1 },
  { beta: 0.1, damping: 1 },
  { beta: 0.1, damping: 0.9 },
  { beta: 0.3, damping: 1 },
  { beta: 0.3, damping: 0.85 },
  { beta: 0.6, damping: 0.8 },
];
const movingTrends: readonly TrendSettings[] = [0.3, 0.6, 1].flatMap((alpha) =>
  trends.map((trend) => ({ alpha, ...trend })),
);
/** Of what is likely to follow a trend, how much goes along the line through all periods. */
const ofWholeLine = 0.25;

/**
 * What a combination is made of, the plain average first, each with what it is worth beforehand. The
 * line through all periods is believed for as many as it has been seen, a trend that changes for
 * half as many; there they stay.
 */
export function membersOf(level: readonly number[], likely: Likely, isSeldom: boolean): Member[] {
  const shares = meansForget.filter((share) => !isSeldom || share <= mostSeldomForgets);
  const ofMeans = 1 - likely.line - likely.trend;
  const others = (ofMeans * (1 - likely.average)) / (shares.length - 1);
  const means = shares.map((share, k) => ({
    ...forgettingMean(level, share),
    weight: k === 0 ? ofMeans * likely.average : others,
  }));
  const each = <Settings>(
    along: (history: readonly number[], settings: Settings) => Walk,
    all: readonly Settings[],
    weight: number,
  ): Member[] =>
    weight === 0
      ? []
      : all.map((settings) => ({ ...along(level, settings), weight: weight / all.length }));
  const lasting =
    (periods: number) =>
    (member: Member): Member => ({ ...member, ahead: (k) => member.ahead(Math.min(k, periods)) });
  const whole = lasting(level.length - 1);
  const half = lasting(Math.ceil(level.length / 2));
  return [
    ...means,
    ...each(forgettingLine, lines, likely.line).map(half),
    ...each(forgettingLine, [wholeLine], likely.trend * ofWholeLine).map(whole),
    ...each(movingTrend, movingTrends, likely.trend * (1 - ofWholeLine)).map(half),
  ];
}
