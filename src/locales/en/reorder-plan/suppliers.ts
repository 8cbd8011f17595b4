import type { Count } from "../../count";
import { items } from "../pane-words";

/** What is ordered of each supplier. */
export const suppliers = {
  heading: "Suppliers",
  supplier: "Supplier",
  items: "Items",
  money: "To order",
  none: "No supplier",
  how: "Press a supplier to give it a least order value or a container of its own.",
  added: (days: Count, money: string) =>
    `${days.shown} ${days.number === 1 ? "day" : "days"} of demand added to reach ${money}`,
  addedForContainer: (days: Count) =>
    `${days.shown} ${days.number === 1 ? "day" : "days"} of demand added`,
  containers: (count: Count) => `${count.shown} ${count.number === 1 ? "container" : "containers"}`,
  tooLarge: (count: Count) => `${items(count)} larger than a container, beside it`,
  below: (money: string) => `below ${money} after the budget`,
  obstacles: {
    noDemand: (money: string) => `cannot reach ${money}: its items have no demand`,
    maximumOrders: (money: string) => `cannot reach ${money}: the maximum orders are less`,
    tooManyDays: (money: string) => `cannot reach ${money} with ten years of demand`,
  },
  noColumn: "Choose the column of the supplier to use its least order value or a container.",
  noSize: "Choose the column of the volume or weight to fill containers.",
  more: (count: Count) => `Show all ${count.shown}`,
  most: (count: Count) => `Show the first ${count.shown}`,
  capped: (shown: Count, all: Count) =>
    `The first ${shown.shown} of ${all.shown} suppliers are shown.`,
};

/** What is asked of an order to one supplier. */
export const supplierLimits = {
  fields: {
    minimum: "Least order value of this supplier",
    container: "Its container, in the unit of the volume or weight",
  },
  noUsual: "Leave it empty for none.",
  usual: (limit: string) => `Leave it empty for ${limit}, as for all suppliers; 0 is none.`,
  inRows: (limit: string) => `Leave it empty for ${limit}, as the list says; 0 is none.`,
  noNumber: "Enter a number of 0 or more, or nothing.",
  tooMany: "500 suppliers with limits of their own are as many as are kept. Take one back first.",
  count: (count: Count) =>
    count.number === 1
      ? "One supplier has limits of its own."
      : `${count.shown} suppliers have limits of their own.`,
  takeBackAll: "Take them back",
};
