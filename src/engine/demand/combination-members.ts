import { forgettingLine, forgettingMean, type LineSettings, type Walk } from "./forgetting";

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
  /** Of all: that the demand hardly strays from its trend. */
  steep: number;
}

/** Shares of the mean that are forgotten each period. */
const meansForget = [0, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75];
/** Seldom demand is never forgotten faster: a few periods of 0 are not the end of an item. */
const mostSeldomForgets = 0.3;

/** A slope of 1 % a period in a demand that varies by 15 % is what a line has to prove. */
const doubt = 200;
const lines: readonly LineSettings[] = [
  { forgets: 0, damping: 0.95, doubt },
  { forgets: 0.06, damping: 0.95, doubt },
];
/**
 * Lines that believe their slope at once, for demand that hardly strays from them. Only the one
 * through the whole history goes on for ever: a slope of the last few periods soon fades.
 */
const steepLines: readonly LineSettings[] = [
  { forgets: 0, damping: 1, doubt: 0 },
  { forgets: 0.1, damping: 0.9, doubt: 0 },
  { forgets: 0.3, damping: 0.9, doubt: 0 },
  { forgets: 0.5, damping: 0.9, doubt: 0 },
];

/** What a combination is made of, the plain average first, each with what it is worth beforehand. */
export function membersOf(level: readonly number[], likely: Likely, isSeldom: boolean): Member[] {
  const shares = meansForget.filter((share) => !isSeldom || share <= mostSeldomForgets);
  const ofMeans = 1 - likely.line - likely.steep;
  const others = (ofMeans * (1 - likely.average)) / (shares.length - 1);
  const means = shares.map((share, k) => ({
    ...forgettingMean(level, share),
    weight: k === 0 ? ofMeans * likely.average : others,
  }));
  const along = (settings: readonly LineSettings[], weight: number) =>
    weight === 0
      ? []
      : settings.map((line) => ({
          ...forgettingLine(level, line),
          weight: weight / settings.length,
        }));
  return [...means, ...along(lines, likely.line), ...along(steepLines, likely.steep)];
}
