/** How a formula of ours goes on in a workbook that is shared. */
export const ways = ["anyExcel", "microsoft365", "stay"] as const;
export type Way = (typeof ways)[number];

/** Which Excel the readers have. */
export const readers = ["anyExcel", "microsoft365"] as const;
export type Readers = (typeof readers)[number];

export interface Choices {
  readers: Readers;
  /** Wrong or missing input gives an error, as ours does. */
  isGuarded: boolean;
}

/** Why a cell is left as it is, or has no formula of Excel's own. */
export type Reason =
  | "protected"
  | "unknownName"
  | "underWay"
  | "spillError"
  | "noFormula"
  | "needsMicrosoft365"
  | "tooLong"
  | "tooManyRows";
