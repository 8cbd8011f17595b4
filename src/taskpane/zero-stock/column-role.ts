/** What a column of the list can be for the search; numbers decide or are valued. */
export type NumberRole =
  | "leadTime"
  | "leadTimeSpread"
  | "demandSpread"
  | "demandMean"
  | "unitValue"
  | "turnover"
  | "onHand";
export type ColumnRole = NumberRole | "item" | "toOrder";
