import { readFileSync } from "fs";
import { join } from "path";

type Day = number | null;
type Difference = [shrinkage: number, surplus: number, net: number, gross: number];

interface Fixture {
  orders: [lastCounted: Day[], seed: number, expected: number[]][];
  loads: [items: number, counts: number, year: number, days: number, expected: number[]][];
  plans: [
    classes: number[],
    lastCounted: Day[],
    counts: number[],
    year: number,
    days: number,
    seed: number,
    expectedDays: number[],
    expectedItems: number[],
  ][];
  calendars: [start: number, holidays: number[], expected: number[]][];
  /** Expected is null where the item was never counted. */
  overdue: [
    last: Day,
    counts: number,
    year: number,
    start: number,
    holidays: number[],
    expected: Day,
  ][];
  accuracy: [
    classes: number[],
    rows: [book: number, found: number | null, cost: number | null][],
    tolerances: number[],
    expected: [
      items: number,
      within: number,
      share: number | null,
      units: Difference,
      money: Difference,
      withoutCost: number,
    ][],
  ][];
}

/** Worked out by counting.py, which lies beside it. */
export const fixture: Fixture = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/counting.json"), "utf8"),
);

/** NaN stands for what a fixture has as null. */
export function orNaN(numbers: readonly (number | null)[]): number[] {
  return numbers.map((number) => number ?? NaN);
}
