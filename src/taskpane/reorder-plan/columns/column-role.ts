/** What a column of numbers can be for the plan. */
export type NumberRole =
  | "onHand"
  | "onOrder"
  | "reserved"
  | "demand"
  | "demandDeviation"
  | "leadTime"
  | "leadTimeDeviation"
  | "reviewTime"
  | "unitCost"
  | "salesPrice"
  | "service"
  | "minimumOrder"
  | "pack"
  | "maximumOrder"
  | "size"
  | "supplierMinimum"
  | "container"
  | "orderCost";

export type TextRole = "item" | "supplier" | "purchaseTerm" | "location" | "class";

export type ColumnRole = NumberRole | TextRole;
