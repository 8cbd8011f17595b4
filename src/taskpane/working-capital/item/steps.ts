import type { Pane } from "../../pane/pane";
import { daysCell, daysText } from "../answer/money";
import { unitCostRole } from "../columns/columns";
import { itemOf, knownTermOf } from "../rows/item-of";
import { figuresAt } from "../work/figures-at";
import type { Worked } from "../work/worked";

export interface Step {
  name: string;
  figure: string;
  /** Before the figure: what it does to the ones above. */
  sign?: "+" | "−" | "=";
  /** The function that gives it, or what is to be known of it. */
  note?: string;
  /** The others tell the way without it. */
  isDetail?: true;
}

/** The way from the stock of a row to what it costs to tie it up, each step a figure of a function. */
export function stepsOf(
  pane: Pick<Pane, "texts" | "formats">,
  result: Worked,
  row: number,
): Step[] {
  const words = pane.texts.workingCapital.item;
  const { formats } = pane;
  const { rows, settings } = result;
  const item = itemOf(rows, row, settings);
  const figures = figuresAt(result, row);
  const { columns, numbers } = rows;
  const money = formats.amounts([
    figures.stock,
    figures.receivables,
    figures.payables,
    figures.need,
  ]);
  const isMoney = columns.flowFrom === "money";
  const detail = (name: string, number: number): Step => {
    return { name, figure: formats.number(number), isDetail: true };
  };
  const price = (name: string, number: number, side: "sales" | "purchase"): Step => {
    const note = columns.vat[side] === "with" ? { note: words.withoutVat } : {};
    return { ...detail(name, number), ...note };
  };
  return [
    ...(columns.stockFrom === "units"
      ? [
          detail(words.onHand, numbers.onHand[row]),
          detail(words.unitCost, numbers[unitCostRole(columns)][row]),
        ]
      : []),
    ...(isMoney ? [] : [detail(words.demand, item.annualDemand)]),
    price(isMoney ? words.sales : words.salesPrice, item.salesPrice, "sales"),
    price(isMoney ? words.costOfSales : words.purchasePrice, item.purchasePrice, "purchase"),
    { name: words.stock, figure: money(figures.stock) },
    {
      name: words.receivables(daysText(pane, item.salesTermDays)),
      figure: money(figures.receivables),
      sign: "+",
    },
    {
      name: words.payables(daysText(pane, item.purchaseTermDays)),
      figure: money(figures.payables),
      sign: "−",
      ...(Number.isNaN(knownTermOf(rows, row, settings))
        ? {}
        : { note: pane.texts.workingCapital.knownTerms.note }),
    },
    { name: words.need, figure: money(figures.need), sign: "=", note: "WORKCAPITAL" },
    {
      name: words.cost(formats.line(settings.rate)),
      figure: formats.amount(figures.costOfCapital),
      note: "CAPITALCOST",
    },
    {
      name: words.breakEven,
      figure: daysCell(pane, figures.breakEvenTerm),
      note: "WORKCAPITAL.BREAKEVEN",
    },
    { name: words.dsi, figure: daysCell(pane, figures.daysOfStock), note: "DSI" },
    { name: words.dso, figure: daysCell(pane, figures.daysOfSales), sign: "+", note: "DSO" },
    { name: words.dpo, figure: daysCell(pane, figures.daysOfPurchases), sign: "−", note: "DPO" },
    { name: words.cycle, figure: daysCell(pane, figures.cashCycle), sign: "=", note: "CASHCYCLE" },
  ];
}
