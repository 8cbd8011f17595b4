import { mostPlaces } from "./decimals";
import type { RunSettings } from "../classes/run-settings";
import type { MethodQuery } from "../methods/method";
import type { Choices } from "../rows/choices";

/** A column of the table, and how many places its numbers have; null where they are no decimals. */
export interface NumberColumn {
  name: string;
  places: number | null;
}

/** Where the value of a row comes from. */
export type AskedValue =
  | { from: "column"; column: NumberColumn }
  | { from: "product"; quantity: NumberColumn; price: NumberColumn }
  | { from: "periods"; price: NumberColumn | null };

/** A run as a query asks for it: names of columns in the place of cells. */
export interface Asked extends MethodQuery {
  /** As the user names it. */
  table: string;
  /** Null where every row is an item of its own. */
  item: string | null;
  group: string | null;
  value: AskedValue;
  /** The second criterion, the further ones, or the periods. */
  measures: NumberColumn[];
  settings: Pick<RunSettings, "aShare" | "bShare" | "rule" | "scope" | "xLimit" | "yLimit"> & {
    weights: readonly number[];
  };
  choices: Pick<Choices, "duplicates" | "codes" | "emptyPeriods">;
}

/** Places of the value, as the columns that make it have them together; null where it is no decimal. */
export function valuePlaces({ value, measures }: Pick<Asked, "value" | "measures">): number | null {
  switch (value.from) {
    case "column":
      return value.column.places;
    case "product":
      return togetherPlaces(value.quantity.places, value.price.places);
    case "periods": {
      const demand = mostOf(measures);
      return value.price === null ? demand : togetherPlaces(demand, value.price.places);
    }
  }
}

/** The most places that one of them has; null as soon as one is no decimal. */
export function mostOf(columns: readonly NumberColumn[]): number | null {
  return columns.reduce<number | null>(
    (most, { places }) => (most === null || places === null ? null : Math.max(most, places)),
    0,
  );
}

function togetherPlaces(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return null;
  return one + other <= mostPlaces ? one + other : null;
}

/** The measures as they are taken: periods, which are added up with each other, with equal places. */
export function measuresTaken({ measures, then }: Asked): NumberColumn[] {
  if (then !== "variation") return [...measures];
  const places = mostOf(measures);
  return measures.map((each) => ({ ...each, places }));
}
