import { isExcelError } from "../../reading/cells/excel-error";
import { allOf, isSingle, type Grid, type Value } from "./grid";

type Numbers = readonly number[];

const sum = (numbers: Numbers) => numbers.reduce((total, number) => total + number, 0);
const average = (numbers: Numbers) => sum(numbers) / numbers.length;

/** Excel's functions that make one number of many, and how many they need at the least. */
const aggregates: Record<string, { least: number; too: string; of: (numbers: Numbers) => number }> =
  {
    SUM: { least: 0, too: "", of: sum },
    COUNT: { least: 0, too: "", of: ({ length }) => length },
    MIN: { least: 0, too: "", of: (numbers) => extreme(numbers, Math.min) },
    MAX: { least: 0, too: "", of: (numbers) => extreme(numbers, Math.max) },
    AVERAGE: { least: 1, too: "#DIV/0!", of: average },
    "STDEV.S": { least: 2, too: "#DIV/0!", of: deviation },
  };

export function isAggregate(name: string): boolean {
  return name in aggregates;
}

/** Text, blanks and booleans in ranges are passed over, as Excel does; typed in they are not known. */
export function aggregate(name: string, grids: Grid[]): Value {
  const { least, too, of } = aggregates[name];
  const typed = grids.filter(isSingle).map((grid) => grid.cell(0, 0));
  if (typed.some((value) => typeof value === "boolean")) return null;
  const values = grids.flatMap((grid) => allOf(grid).flat());
  if (values.includes(null)) return null;
  const error = values.find(isExcelError);
  if (error !== undefined && name !== "COUNT") return error;
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length < least ? too : of(numbers);
}

function extreme(numbers: Numbers, choose: (one: number, other: number) => number): number {
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => choose(one, other));
}

function deviation(numbers: Numbers): number {
  const mean = average(numbers);
  return Math.sqrt(sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1));
}
