/** What a column of the list can be for the search; the numbers of `numberRoles` decide or are valued. */
export const numberRoles = [
  "leadTime",
  "leadTimeSpread",
  "demandSpread",
  "demandMean",
  "unitValue",
  "turnover",
  "onHand",
] as const;
export type NumberRole = (typeof numberRoles)[number];
export type ColumnRole = NumberRole | "item" | "toOrder";

/** In the order in which the pane asks for them. */
export const columnRoles: ColumnRole[] = [
  "item",
  "leadTime",
  "leadTimeSpread",
  "demandSpread",
  "demandMean",
  "unitValue",
  "turnover",
  "toOrder",
  "onHand",
];

/** Deviation over average, or the deviation itself. */
export const spreadKinds = ["ratio", "deviation"] as const;
export type SpreadKind = (typeof spreadKinds)[number];
export type SpreadRole = "leadTimeSpread" | "demandSpread";

/** Which columns of the list say what; columns count from 0 inside the list. */
export interface ZeroStockColumns {
  hasHeader: boolean;
  at: Record<ColumnRole, number | null>;
  kinds: Record<SpreadRole, SpreadKind>;
}

/** The lead time is the average of its own spread; demand has its average in a column of its own. */
export function isAsked({ kinds }: ZeroStockColumns, role: ColumnRole): boolean {
  return role !== "demandMean" || kinds.demandSpread === "deviation";
}

export function isRequired(role: ColumnRole): boolean {
  return role !== "item" && role !== "toOrder" && role !== "onHand";
}

export function missingRoles(columns: ZeroStockColumns): ColumnRole[] {
  return columnRoles.filter(
    (role) => isRequired(role) && isAsked(columns, role) && columns.at[role] === null,
  );
}

/** The roles whose columns are read. */
export function readRoles(columns: ZeroStockColumns): ColumnRole[] {
  return columnRoles.filter((role) => isAsked(columns, role) && columns.at[role] !== null);
}
