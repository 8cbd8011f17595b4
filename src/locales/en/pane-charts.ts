import type { Count } from "../count";
import { are, items } from "./pane-words";

type Magnitude = "one" | "thousand" | "million" | "billion";

/** What stands in and beside the drawings. Numbers are given as they are shown. */
export const charts = {
  /** What an axis counts; a currency stands before the size, any other name is parted from it. */
  scaled: (title: string, size: Magnitude, isCurrency: boolean) =>
    size === "one" ? title : isCurrency ? `${title} ${size}` : `${title}, ${size}`,
  value: "Value",
  score: "Score",
  class: (name: string) => `class ${name}`,
  valueOf: (name: string, value: string) => `${name}: ${value}`,
  pareto: {
    title: "Pareto chart",
    description: (shares: { a: string; aItems: string; ab: string; abItems: string }) =>
      `Bars of value from the largest to the smallest, and the running total as a curve. Class A is ${shares.aItems} of the items and makes ${shares.a} of the value. Classes A and B together are ${shares.abItems} of the items and make ${shares.ab}.`,
    total: "Running total",
    axis: (count: Count) => `${items(count)}, largest first`,
    average: (count: Count) => `Each bar is the average of ${items(count)}.`,
    single: "Each bar is one item.",
    scores: "Bars and curve show the scores.",
    margin: "With a margin, items near a line may keep the class beyond it.",
    press: "Press a bar or a class to select its rows in the sheet. Drag a line to move it.",
    cursor: "Items, largest first",
    item: (rank: string, count: string, name: string) => `Item ${rank} of ${count}: ${name}`,
    cumulated: (share: string) => `running total ${share}`,
    line: (name: string, share: string) => `${name} ${share}`,
    lineName: (name: string) => `Line ${name}`,
    lineValue: (name: string, share: string) => `Line ${name}: ${share}`,
    selectClass: (name: string, count: Count) =>
      `Class ${name}, ${items(count)}: select the rows in the sheet`,
  },
  groups: {
    title: "Value of the groups by class",
    description: (name: string, share: string, a: string) =>
      `One bar for each group, largest value first. ${name} holds ${share} of all value; ${a} of its value is in class A.`,
    cursor: "Groups, largest first",
    parts: (name: string, share: string, count: Count) => `${name}: ${share}, ${items(count)}`,
    ofAll: (share: string) => `${share} of all value`,
    legend: "Parts of a bar: the value in A, B and C. Press a bar to see its group.",
    more: (count: Count) => `${count.shown} smaller groups are not drawn.`,
  },
  stockParts: {
    title: "Money in stock by part",
    axis: "Money in stock",
    all: "All items",
    noGroup: "without a group",
    description: (whole: string, part: string, share: string) =>
      `One bar for each group, most money first. In all ${whole}, of which ${share} is ${part}.`,
    cursor: "Parts of the bars, most money first",
    ofGroup: (share: string, name: string) => `${share} of ${name}`,
    counted: (count: Count) => items(count),
    press: "Press a part of a bar to select its rows in the sheet.",
    more: (count: Count) => `${count.shown} smaller groups are not drawn.`,
    group: "Group",
    sum: "All",
  },
  matrix: {
    /** What a letter stands for. */
    means: {
      A: "most of the value",
      B: "some of the value",
      C: "little of the value",
      a: "most",
      b: "some",
      c: "little",
      X: "steady",
      Y: "varying",
      Z: "erratic",
    } as Record<string, string>,
    total: "All",
    shade:
      "The stronger the colour of a cell, the more of the value it holds. Press a cell to see its items.",
    open: (name: string, count: Count, share: string) =>
      `${name}: ${items(count)}, ${share} of the value. Show the items`,
    itemsOf: (name: string, count: Count, share: string) =>
      `${name}: ${items(count)}, ${share} of the value`,
    first: (shown: Count, all: Count) => `The top ${shown.shown} of ${all.shown} by value.`,
    none: (name: string) => `No item is in ${name}.`,
    show: "Show in sheet",
    item: "Item",
    close: "Close",
  },
  terms: {
    title: "Capital tied up by payment terms",
    caption:
      "Working-capital need for each purchase term, one a row, and each sales term, one a column",
    purchase: "Suppliers paid after",
    sales: "Customers pay after",
    cash: "cash",
    days: (days: string) => `${days} d`,
    now: "now",
    zero: "Nothing tied up from",
    shade: (amount: string) =>
      `${amount}. The stronger the colour, the more is tied up; below the thick line the suppliers pay for it all, and the figure is negative.`,
    allTied: (amount: string) =>
      `${amount}. The stronger the colour, the more is tied up. None of these terms frees it all.`,
    need: "Capital tied up",
    needIn: (unit: string) => `Capital tied up, ${unit}`,
    chartTitle: "Capital tied up, by days until customers pay",
    cashSales: "at once",
    salesTerm: (days: string) => `in ${days} days`,
    xTitle: "Days until suppliers are paid",
  },
  bubbles: {
    title: "Value and variation",
    description: (count: Count, z: string) =>
      `Each mark stands for one or more of ${items(count)}: the further right, the less steady the demand; the higher, the more value. ${z} of the value is in Z.`,
    x: "Variation of demand",
    cursor: "Marks, steadiest first",
    one: (name: string, className: string) => `${name}, ${className}`,
    several: (count: Count) => items(count),
    variation: (variation: string) => `variation ${variation}`,
    largest: (name: string, className: string) => `largest: ${name}, ${className}`,
    limit: (name: string, limit: string) => `${name} to ${limit}`,
    legend:
      "Variation is the standard deviation divided by the average. A is filled, B hatched, C dotted. Press a mark to select its rows in the sheet.",
    beyond: (count: Count) =>
      `${items(count)} with more variation ${are(count)} drawn at the right edge.`,
    left: (count: Count) => `${items(count)} without demand or value ${are(count)} not drawn.`,
  },
  pictures: {
    reading: "Values along the picture",
    readingOf: (name: string, value: string) => `${name} ${value}`,
    costCurve: {
      title: "Yearly cost by lot size",
      lot: "Lot size, units",
      cost: "Cost a year",
      ordering: "Ordering",
      holding: "Holding",
      holdingAndShortage: "Holding and shortage",
      total: "Total",
      cheapest: (lot: string) => `cheapest: ${lot}`,
      used: (lot: string, more: string) => `in use: ${lot}, costs ${more} more`,
      description: (lot: string, cost: string) =>
        `The total cost is lowest at a lot of ${lot}: ${cost} a year.`,
      off: (lot: string, more: string, share: string) =>
        `A lot of ${lot} costs ${more} a year more, ${share}.`,
    },
    bell: {
      title: "Demand in the lead time",
      titleReviewed: "Demand in lead time and review period",
      x: "Demand, units",
      /** Where nobody has said what the average is. */
      xBeside: "Demand above or below its average, units",
      y: "How likely",
      covered: "Covered",
      safety: (value: string) => `Safety stock ${value}`,
      short: "Not covered",
      average: (value: string) => `average ${value}`,
      reorder: (value: string) => `reorder at ${value}`,
      averageAlone: "average",
      safetyAlone: (value: string) => `safety stock ${value}`,
      description: (service: string, safety: string) =>
        `${service} of the cycles end without a shortage; the safety stock of ${safety} lies between the average demand and the reorder point.`,
    },
    sawtooth: {
      title: "Stock over time",
      x: "Days",
      xPeriods: "Periods",
      y: "Stock, units",
      stock: "Stock",
      safety: (value: string) => `safety stock ${value}`,
      reorder: (value: string) => `reorder point ${value}`,
      description: (reorder: string, lot: string, safety: string) =>
        `An order of ${lot} is placed at a stock of ${reorder}; when it arrives ${safety} is left on average.`,
      /** Where the lot is not known, and one is drawn all the same. */
      anyLot: (reorder: string, safety: string) =>
        `An order is placed at a stock of ${reorder}; when it arrives ${safety} is left on average. The size of the lot is only an example.`,
    },
    serviceStock: {
      title: "Safety stock by fill rate",
      x: "Fill rate",
      y: "Safety stock, units",
      curve: "Safety stock",
      used: (service: string, stock: string) => `here: ${service}, ${stock}`,
      description: (service: string, stock: string, half: string, halfStock: string) =>
        `A fill rate of ${service} takes a safety stock of ${stock}. Half as much short, ${half}, takes ${halfStock}.`,
    },
    forecast: {
      title: "History and forecast",
      x: "Period",
      y: "Demand, units",
      history: "History",
      forecast: "Forecast",
      band: "Likely range",
      bandEnds: { low: "Likely at least", high: "Likely at most" },
      description: (next: string, periods: Count) =>
        `After ${periods.shown} periods of history the next is forecast at ${next}.`,
    },
    projected: {
      title: "Projected stock",
      x: "Period",
      y: "Stock, units",
      stock: "Stock",
      short: "Short",
      safety: (value: string) => `safety stock ${value}`,
      description: (short: Count) =>
        short.number === 0
          ? "No period ends short."
          : `${short.shown} ${short.number === 1 ? "period ends" : "periods end"} short.`,
    },
    planned: {
      title: "Stock from today on",
      x: "Day",
      y: "Units",
      demand: (period: string) => `Demand of a ${period}`,
      expected: (period: string) => `Expected demand of a ${period}`,
      stock: "Stock, no further order",
      ordered: "Stock with the order",
      short: "Short",
      today: "today",
      runsOut: (day: string) => `runs out ${day}`,
      orderBy: (day: string) => `order by ${day}`,
      safety: (value: string) => `safety stock ${value}`,
      reorder: (value: string) => `reorder point ${value}`,
      receipt: "Arrives",
      outToday: "out today",
      orderArrives: "Order arrives",
      arriving: (units: string) => `+${units}`,
      until: (day: string) => `Until ${day}`,
      isOut: "The stock is out.",
      out: (day: string) => `With no further order the stock runs out on ${day}.`,
      lasts: (day: string) => `With no further order the stock lasts beyond ${day}.`,
      neverOut: "With no further order the stock does not run out.",
      arrives: (units: string, day: string) => `The order of ${units} arrives on ${day}.`,
      receipts: (units: string) => `${units} already ordered are to arrive.`,
    },
    mrp: {
      title: "Needs and orders",
      x: "Period",
      y: "Units",
      gross: "Gross needs",
      receipts: "Receipts",
      planned: "Planned orders",
      stock: "Projected stock",
      description: (planned: Count, first: string) =>
        planned.number === 0
          ? "No order is needed."
          : `${planned.shown} planned ${planned.number === 1 ? "order" : "orders"}, the first in period ${first}.`,
      pastDue: (units: string) => `${units} should have been ordered before period 1.`,
    },
    capital: {
      title: "Own capital over time",
      x: "Days from a delivery",
      y: "Capital",
      yIn: (unit: string) => `Capital, ${unit}`,
      own: "Own capital",
      stock: "Stock at cost",
      supplier: "Supplier’s part",
      customers: "Customers’ part",
      mean: (value: string) => `average ${value}`,
      day: (day: string) => `Day ${day}`,
      below: (days: string, cycle: string, mean: string) =>
        `Own capital is below zero for ${days} days of a cycle of ${cycle}: the supplier pays for more than the stock. On average it is ${mean}.`,
      never: (cycle: string, mean: string) =>
        `Own capital is never below zero in a cycle of ${cycle} days. On average it is ${mean}.`,
    },
    payment: {
      title: "Who pays for the stock, and when",
      x: "Days from delivery",
      stock: "In stock",
      customer: "Customer owes",
      supplier: "Supplier waits",
      own: "Own money",
      inDays: "Days",
      /** What the columns of its chart are. */
      part: "Who pays",
      days: (days: string) => `${days} days`,
      description: (share: string, days: string) =>
        `The supplier carries ${share} of the time; for ${days} days your own money is tied up.`,
      none: (share: string) =>
        `The supplier carries ${share} of the time: none of your own money is tied up.`,
      /** Where the days are those in which goods of that value are bought. */
      xPurchases: "Days of purchases",
      capital: (share: string, days: string) =>
        `The supplier’s credit pays ${share} of what stock and customers tie up; your own money pays ${days} days of purchases.`,
      noCapital:
        "The supplier’s credit pays for stock and customers: none of your own money is tied up.",
    },
  },
};
