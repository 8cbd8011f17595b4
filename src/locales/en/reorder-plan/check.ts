import type { Count } from "../../count";
import { rows } from "../pane-words";
import { health } from "./health";

export const check = {
  heading: "Findings",
  clean: "Every row has the numbers it needs. Nothing is left out.",
  shortFates: { leftOut: "not planned", taken: "planned" },
  findings: {
    blank: (count: Count) => `${rows(count)} with an empty cell`,
    text: (count: Count) => `${rows(count)} with text where a number belongs`,
    error: (count: Count) => `${rows(count)} with an error`,
    negative: (count: Count) => `${rows(count)} with a number below zero`,
    limits: (count: Count) => `${rows(count)} with limits that contradict each other`,
    service: (count: Count) => `${rows(count)} whose service no stock gives`,
    added: (count: Count) => `${rows(count)} added to another`,
    sameItem: (count: Count) => `${rows(count)} of items that stand in several`,
    backlog: (count: Count) => `${rows(count)} with stock below zero`,
    emptyPeriods: (count: Count) => `${rows(count)} with empty periods`,
    noDeviation: (count: Count) => `${rows(count)} without a deviation of demand`,
    tooLate: (count: Count) => `${rows(count)} that run out before an open order arrives`,
    noDates: (count: Count) => `${rows(count)} with open orders without a date`,
    unknownClass: (count: Count) => `${rows(count)} of a class without a target`,
    unusableService: (count: Count) => `${rows(count)} with a service target that is no share`,
    belowCost: (count: Count) => `${rows(count)} with a sales price below cost`,
    textNumber: (count: Count) => `${rows(count)} with text that looks like a number`,
    notStocked: (count: Count) => `${rows(count)} that zero stock advises not to stock`,
    supplierLimits: (count: Count) =>
      `${rows(count)} with other limits than their supplier has elsewhere`,
    excessByHealth: health.finding,
  },
  fates: {
    blank:
      "Not planned. Stock, demand, lead time and cost are needed: an empty cell is not taken for 0.",
    text: "Not planned. Correct the cells and press Refresh.",
    error: "Not planned. Correct the formulas and press Refresh.",
    negative: "Not planned. Of all figures only the stock on hand can be below zero.",
    limits: "Not planned. The minimum or the pack is more than the maximum: no order meets both.",
    service:
      "Not planned. A fill rate is a share of the lot, and these items have none: enter days between two orders, or both costs.",
    added: "Planned with the first row of the same item.",
    sameItem: "An item in several rows can be planned row by row, or as one.",
    backlog: "Planned. Customers wait for these units: they are part of the need.",
    emptyPeriods:
      "Planned. An empty period can mean that nothing was sold, or that it is not known.",
    noDeviation: "Planned with the usual share of demand: see Service.",
    tooLate: "Planned. The open order comes too late: open the item to see by how many days.",
    noDates: "Planned. They are taken to arrive in time.",
    unknownClass: "Planned with the target for where nothing else is said.",
    unusableService:
      "Planned with the target of the class, or the one for where nothing else is said.",
    belowCost: "Planned. Each unit that is sold loses money.",
    notStocked: "Planned without safety stock: what is asked for is ordered, and no more.",
    supplierLimits:
      "Planned with the largest least order value and the smallest container of the supplier.",
    excessByHealth: health.fate,
    textNumber: "Read as the numbers shown.",
  },
  sameItems: { legend: "Rows of one item", apart: "Plan each by itself", together: "Add up" },
  cell: "Cell",
  item: "Item",
  stands: "Holds",
  ledger: {
    heading: "What happens to the rows",
    planned: "Planned",
    hidden: "Hidden, left out",
    blank: "Empty cell, not planned",
    text: "Text, not planned",
    error: "Error, not planned",
    negative: "Below zero, not planned",
    limits: "Contradicting limits, not planned",
    service: "Service out of reach, not planned",
    added: "Added to the first row of the item",
    all: "All rows of the list",
  },
};
