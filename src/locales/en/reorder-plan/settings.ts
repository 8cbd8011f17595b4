export const plan = {
  make: "Plan orders",
  reading: "Reading the list…",
  planning: "Planning…",
  badSettings: "A setting needs correcting.",
  problems: {
    service: "Enter a share above 0 and below 100, for example 95.",
    percent: "Enter a share of 0 or more, for example 30.",
    amount: "Enter a number of 0 or more.",
    periods: "Enter a whole number of periods from 1 to 400, or nothing.",
    date: "Enter a date.",
  },
  service: {
    heading: "Service",
    summary: (target: string, kind: string) => `${target}, ${kind}`,
    byClass: (a: string, b: string, c: string) => `A ${a}, B ${b}, C ${c}`,
    writtenByAbc: (place: string) => `The classes are those that ABC wrote in ${place}.`,
    kinds: {
      cycle: {
        name: "of the order cycles",
        what: "The share of cycles from order to receipt in which nothing runs out.",
      },
      fill: {
        name: "of the demand",
        what: "The share of the units asked for that is served from the shelf.",
      },
    },
    legend: "The target is a share",
  },
  orders: {
    heading: "Orders",
    summary: (review: string) => `an order every ${review} days`,
  },
  limits: {
    heading: "Money and limits",
    none: "no budget",
    budget: (money: string) => `budget ${money}`,
  },
  fields: {
    today: "Plan for",
    service: "Service target where nothing else is said, %",
    serviceA: "Class A, %",
    serviceB: "Class B, %",
    serviceC: "Class C, %",
    variation: "Deviation where none is known, % of demand",
    reviewDays: "Days between two orders",
    excessDays: "Too much from so many days of demand above the reorder point",
    orderCost: "Cost of an order",
    holdingRate: "Cost of holding a unit a year, % of its cost",
    budget: "Budget",
    supplierMinimum: "Least order value of a supplier",
    container: "Container, in the unit of the volume or weight",
    horizon: "Periods ahead in the picture of an item",
  },
  lotWhat:
    "With both costs the lot is the economic order quantity; without them it is the demand until the next order.",
};
