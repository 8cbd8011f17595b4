/** What a column of numbers can be for the health of a stock. */
export type NumberRole =
  "onHand" | "unitCost" | "demand" | "buffer" | "realisableValue" | "salesPrice";

/** By what the list can be told apart. */
export const groupRoles = ["class", "group", "location", "supplier"] as const;
export type GroupRole = (typeof groupRoles)[number];

export type TextRole = "item" | "lastIssue" | GroupRole;

export type ColumnRole = NumberRole | TextRole;
