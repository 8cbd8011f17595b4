import type { Place } from "../../../workbook/excel/types";

/** What becomes of the terms that another list has told of the suppliers of this one. */
export const knownTermWays = ["leave", "use"] as const;
export type KnownTermWay = (typeof knownTermWays)[number];

/** The terms of this list's suppliers as another list has told them. */
export interface ListTerms {
  /** Where that list stood, and the day on which it was read. */
  place: Place;
  day: number;
  /** By the place of the supplier's name; NaN where none is known. */
  days: Float64Array;
  /** Suppliers with one term, with several of which none can be taken, and all with a name. */
  known: number;
  several: number;
  all: number;
}
