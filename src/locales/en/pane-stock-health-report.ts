import type { Count } from "../count";
import { items } from "./pane-words";

/** What stock health writes: columns beside the list, a report, and what changed since the last time. */
export const stockHealthReport = {
  write: {
    heading: "Write",
    where: (place: string) => `Part, money by part and write-downs go to ${place}, which is empty.`,
    button: "Write the parts",
    buttonIn: (columns: string) => `Write the parts in ${columns}`,
    update: (columns: string) => `Update the parts in ${columns}`,
    second: "Write a second copy",
    written: (place: string) => `Parts in ${place}`,
    sourceChanged: (place: string) =>
      `${place} has changed since it was read: cells were edited or sorted, or rows were inserted or deleted. Nothing was written, because it would end up beside the wrong rows. Press Refresh, then write the parts.`,
    columns: {
      part: "Stock health",
      working: "Working value",
      excess: "Excess value",
      dead: "Dead value",
      expiring: "Expiring value",
      expired: "Expired value",
      short: "Short value",
      age: "Stock age",
      writeDownByAge: "Write-down by age",
      writeDownToValue: "Write-down to NRV",
    },
  },
  explain: {
    part: (item: string, part: string, whole: string) =>
      `Most of the money in the stock of ${item} stands here: ${part}. In all there is ${whole}.`,
    noMoney: (item: string) => `There is no money in the stock of ${item}.`,
    money: (item: string, part: string, money: string, whole: string) =>
      `${part}: ${money} of the ${whole} in the stock of ${item}.`,
    short: (item: string, money: string, units: string) =>
      `${item} lacks ${units} units (${money}) to its safety stock, customers who wait included.`,
    notShort: (item: string) => `${item} lacks nothing to its safety stock.`,
    age: (item: string, age: string) =>
      `Most of the stock of ${item} is of this age: ${age}. The newest receipts cover it.`,
    writeDownByAge: (item: string, money: string) =>
      `The reserve by age proposes to write down ${money} of the stock of ${item}: for each age its money times its reserve.`,
    writeDownToValue: (item: string, money: string, value: string) =>
      `A unit of ${item} brings ${value} after the cost to sell. To that, ${money} is written down (IAS 2).`,
    writeDownNothing: (item: string, value: string) =>
      `A unit of ${item} brings ${value} after the cost to sell, which is not below its cost: nothing is written down.`,
    unexplained: (shown: string) =>
      `Stockbook wrote ${shown} here for the item of this row. To see why, check its stock again on the “Stock health” tab.`,
    ownReport:
      "This sheet is a stock health report of Stockbook. Its settings and what was found in the list stand on it.",
  },
  changes: {
    none: "No item has moved to another part.",
    moved: (count: Count, money: string) =>
      `${items(count)} stand${count.number === 1 ? "s" : ""} in another part, with ${money}.`,
    part: "Part",
    from: "From",
    to: "To",
    items: "Items",
    money: "Money",
    nowhere: "not in stock",
    all: "All",
    otherSettings:
      "Columns, settings or lists of receipts and batches were others then: a part of the change comes from that.",
    movedHeading: "Items that moved",
    most: (count: Count) => `${count.shown} more moves are not shown.`,
  },
  report: {
    sheetName: "Stock health",
    title: (list: string) => `Stock health of ${list}`,
    asOf: (day: string) => `stock on ${day}`,
    chart: (list: string, groups: string) => `Money in ${list} by ${groups}`,
    chartOfAll: (list: string) => `Money in ${list} by part`,
    allItems: "All items",
    others: (count: Count) => `${count.shown} others`,
    none: "None named",
    figures: {
      whole: (count: Count) => `in stock, ${items(count)}`,
      atRisk: (share: string) => `expired, will expire or dead: ${share} of the stock`,
      excess: (carrying: string) => `excess; keeping it costs ${carrying} a year`,
    },
    largest: "Largest that do not work",
    settings: {
      heading: "Settings",
      list: "List",
      receipts: "Receipts",
      batches: "Batches",
      notTaken: "none taken",
      demand: "Demand",
      cover: "Cover, days",
      dead: "Dead after",
      months: (months: string) => `${months} months without an issue`,
      ages: "Ages and reserves",
      carrying: "Cost of keeping stock a year",
      selling: "Cost to sell",
    },
    findings: { heading: "Findings", finding: "Finding", happened: "What happens", rows: "Rows" },
  },
};
