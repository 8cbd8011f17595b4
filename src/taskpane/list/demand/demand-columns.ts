import { either, nothing, whole, word } from "../../kept/shape";
import { timeUnits, type TimeUnit } from "../time-unit";

/** What the demand of an item is taken from: what was sold, what is expected, or one figure. */
export const demandSources = ["history", "forecast", "average"] as const;
export type DemandSource = (typeof demandSources)[number];

/** Where a list has its demand; columns count from 0 inside the list. */
export interface DemandColumns {
  demandFrom: DemandSource;
  /** The columns of the periods lie from one to the other. */
  firstPeriod: number | null;
  lastPeriod: number | null;
  /** How long a period is, and of what time the one figure is. */
  period: TimeUnit;
}

/** From the first period to the last; none where the demand is one figure. */
export function periodColumns(columns: DemandColumns): number[] {
  const { demandFrom, firstPeriod, lastPeriod } = columns;
  if (demandFrom === "average" || firstPeriod === null || lastPeriod === null) return [];
  return Array.from(
    { length: Math.max(0, lastPeriod - firstPeriod + 1) },
    (_, k) => firstPeriod + k,
  );
}

/** A history of two periods has a deviation; less is none. */
const leastPeriods = { history: 2, forecast: 1, average: 0 };

export function lacksPeriods(columns: DemandColumns): boolean {
  return periodColumns(columns).length < leastPeriods[columns.demandFrom];
}

/** The shapes of the columns as a workbook keeps them, in a list of so many. */
export function keptDemand(columns: number) {
  const column = either(whole(0, columns - 1), nothing);
  return {
    demandFrom: word(demandSources),
    ...{ firstPeriod: column, lastPeriod: column },
    period: word(timeUnits),
  };
}
