import type { Rows } from "../rows/rows";
import type { NotLive, NumberColumn, ReportFacts } from "./method";

/** Each criterion beside the value, by the name of its column. */
export function criteriaColumns({ measured, result, named }: ReportFacts): NumberColumn[] {
  return measured.map((column, k) => ({
    role: "measure",
    header: named(column),
    format: "General",
    number: (item) => result.items.measures[k][item],
  }));
}

/** A function of several columns takes no row that has a number in some of them alone. */
export function notWithGaps(_rows: Rows, gaps: number): NotLive | null {
  return gaps > 0 ? "gaps" : null;
}
