import type { Count } from "../../count";

export const item = {
  close: "Close",
  sheet: "Stock of an item",
  select: "Select its row",
  steps: "From need to order",
  step: "Step",
  units: "Units",
  average: (period: string) => `Average demand of a ${period}`,
  deviation: "Its standard deviation",
  assumed: "assumed",
  protection: (leadTime: string, review: string) =>
    `Demand over ${leadTime} of lead time and ${review} until the next order`,
  safetyStock: (service: string) => `Safety stock for ${service}`,
  notStocked: "none: zero stock advises not to stock it",
  reorderPoint: "Reorder point",
  onHand: "On hand",
  onOrder: "On order",
  reserved: "Reserved",
  position: "Stock position",
  need: "Need: reorder point less position",
  lot: { economic: "Lot that costs least", review: "Demand until the next order" },
  minimumOrder: "Minimum order",
  pack: "In packs of",
  whole: "in whole units",
  cut: "Order that the budget leaves",
  raised: "Order with what the supplier’s limits add",
  maximumOrder: "Maximum order",
  order: "Order",
  days: (count: Count) => `${count.shown} ${count.number === 1 ? "day" : "days"}`,
  toOrder: (units: string, money: string, arrives: string) =>
    `Order ${units} today for ${money}: they arrive ${arrives}.`,
  nothingToOrder: "Nothing to order today.",
  tooLate: (units: string, day: string, days: Count) =>
    days.number === 0
      ? `${units} on order arrive ${day}, on the day it runs out but after the last is gone.`
      : `${units} on order arrive ${day}, ${days.shown} ${days.number === 1 ? "day" : "days"} after it runs out.`,
};

export const own = {
  field: "Order instead, in units",
  step: "Your order",
  mark: (proposed: string) => `your order, ${proposed} proposed`,
  proposed: (units: string) => `This is your order; ${units} were proposed.`,
  takeBack: "Order what is proposed",
  count: (count: Count) =>
    count.number === 1 ? "One order is your own." : `${count.shown} orders are your own.`,
  takeBackAll: "Order what is proposed everywhere",
  noNumber: "Enter a number of 0 or more, or nothing to order what is proposed.",
  noName: "This row has no item name by which your order could be kept. Name the item first.",
  tooMany: "500 orders of your own are as many as are kept. Take one back first.",
  broken: {
    minimum: (units: string) => `Your order is taken. It is below the minimum order of ${units}.`,
    pack: (units: string) => `Your order is taken. It is not in whole packs of ${units}.`,
    maximum: (units: string) => `Your order is taken. It is above the maximum order of ${units}.`,
  },
};
