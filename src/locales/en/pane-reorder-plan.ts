import type { Count } from "../count";
import { items, rows } from "./pane-words";
import { changes } from "./reorder-plan/changes";
import { check } from "./reorder-plan/check";
import { health } from "./reorder-plan/health";
import { item, own } from "./reorder-plan/item";
import { list } from "./reorder-plan/list";
import { openOrders } from "./reorder-plan/open-orders";
import { payments } from "./reorder-plan/payments";
import { report } from "./reorder-plan/report";
import { plan } from "./reorder-plan/settings";
import { supplierLimits, suppliers } from "./reorder-plan/suppliers";
import { live, write } from "./reorder-plan/write";

/** What to order today. */
export const reorderPlan = {
  title: "Reorder plan",
  what: "Says what to order today, for how much, and what runs out if you do not.",
  list,
  plan,
  elsewhere: (place: string) => `You have now selected ${place}.`,
  useElsewhere: "Use that list instead",
  changed: (place: string) =>
    `${place} has changed since it was read. Press Refresh to plan again.`,
  groups: {
    out: "Out now",
    late: "Runs out before an order arrives",
    now: "Order now",
    soon: "Order at the next review",
    covered: "Covered",
    excess: "Too much",
  },
  result: {
    heading: "Answer",
    done: (orders: Count, all: Count) => `${orders.shown} of ${items(all)} to order.`,
    headline: (orders: Count, all: Count, money: string) =>
      orders.number === 0
        ? `None of ${items(all)} needs an order today.`
        : `${orders.shown} of ${items(all)} ${orders.number === 1 ? "needs" : "need"} an order today: ${money}.`,
    outAndLate: (out: Count, late: Count) =>
      out.number === 0
        ? `${items(late)} will run out before an order placed today arrives.`
        : late.number === 0
          ? `${items(out)} ${out.number === 1 ? "is" : "are"} out.`
          : `${items(out)} ${out.number === 1 ? "is" : "are"} out, and ${late.shown} will run out before an order placed today arrives.`,
    notPlanned: (count: Count) => `${rows(count)} cannot be planned: see the findings.`,
    cut: (cut: Count, money: string, asked: string) =>
      `The budget of ${money} cuts ${items(cut)}: all orders together would cost ${asked}.`,
    nothing: "No row is left to plan. Choose other columns, or correct the cells.",
    groups: "Items by urgency",
    group: "Group",
    items: "Items",
    money: "To order",
    beside: {
      soon: (money: string) => `${money} to order then`,
      covered: (money: string) => `${money} in stock`,
    },
    worth: (money: string) => `${money} too much`,
    onOrder: (money: string) => `${money} of it still on order`,
    all: "All",
    nothingWritten: "Nothing has been written to the workbook yet.",
  },
  orders: {
    heading: "To order",
    ofGroup: (group: string) => `${group}: items`,
    toAll: "Show all orders",
    item: "Item",
    order: "Order",
    money: "Money",
    /** Of items that need no order today. */
    beside: { soon: "To order then", covered: "In stock", excess: "Too much" },
    runsOut: (day: string) => `runs out ${day}`,
    isOut: "out",
    both: (one: string, other: string) => `${one} · ${other}`,
    lasts: "does not run out",
    orderBy: (day: string) => `order by ${day}`,
    late: (days: Count) => `${days.shown} ${days.number === 1 ? "day" : "days"} late`,
    cut: (proposed: string) => `cut by the budget from ${proposed}`,
    raised: (proposed: string) => `raised for its supplier from ${proposed}`,
    none: "No item is in this group.",
    more: (count: Count) => `Show all ${count.shown}`,
    most: (count: Count) => `Show the first ${count.shown}`,
    capped: (shown: Count, all: Count) =>
      `The first ${shown.shown} of ${items(all)} are shown. Write the orders beside the list to see all of them.`,
  },
  changes,
  health,
  payments,
  suppliers,
  supplierLimits,
  item,
  own,
  openOrders,
  live,
  write,
  explain: {
    units: (number: string) => `${number} units`,
    order: (item: string, units: string) =>
      `Stockbook proposes to order ${units} of ${item}. This is how it comes about:`,
    noOrder: (item: string) =>
      `Stockbook proposes no order of ${item}. This is how it comes about:`,
    money: (item: string, money: string) =>
      `The order of ${item} costs ${money}: its units times the cost of one.`,
    orderBy: (item: string, day: string, runsOut: string) =>
      `Ordered by ${day}, ${item} arrives before its stock is used up (${runsOut}).`,
    group: (item: string, group: string, runsOut: string) => `${item}: ${group} (${runsOut}).`,
    safetyStock: (item: string, units: string) =>
      `${item} keeps ${units} for demand and deliveries that are not as expected.`,
    reorderPoint: (item: string, units: string) =>
      `Once stock and open orders of ${item} are down to ${units}, it is time to order.`,
    unexplained: (shown: string) =>
      `Stockbook wrote ${shown} here for the item of this row. To see why, plan its list again on the “Reorder” tab.`,
    ownReport:
      "This sheet is a reorder plan of Stockbook. Its settings and what was found in the list stand on it.",
  },
  report,
  check,
};
