/** Which line of a result: its number counted from 1, and what the sheet calls it, "" for nothing. */
export interface Step {
  number: string;
  name: string;
}

/**
 * What the cells of a result mean that is larger than one cell. A list runs along the range of that
 * argument, one cell for each of its cells or rows; a table has lines of their own meaning across that
 * direction; fixed ones have the same size always.
 */
export type Figures =
  | { kind: "list"; along: string; step: (step: Step) => string; figure: string }
  | {
      kind: "table";
      along: string;
      lines: string[];
      step: (step: Step) => string;
      /** Where the first line stands before the first cell of the range. */
      before?: string;
    }
  | { kind: "fixed"; rows: string[]; columns: string[] };

const named =
  (word: string) =>
  ({ number, name }: Step) =>
    name === "" ? `${word} ${number}` : `${word} ${number}, ${name}`;

const period = named("period");
const item = ({ number, name }: Step) => (name === "" ? `item ${number}` : name);
const ahead = ({ number }: Step) => (number === "1" ? "next period" : `${number} periods ahead`);

/** By the id of the function. */
export const figures: Record<string, Figures> = {
  RQPOLICY: {
    kind: "fixed",
    rows: [""],
    columns: ["reorder point", "order quantity", "cost per period"],
  },
  SSPOLICY: {
    kind: "fixed",
    rows: [""],
    columns: ["reorder point s", "order-up-to level S", "cost per period"],
  },
  LOTPLAN: { kind: "list", along: "demand", step: period, figure: "order" },
  JOINTORDER: {
    kind: "list",
    along: "annualDemand",
    step: item,
    figure: "every how many joint orders it is ordered",
  },
  PROJECTEDSTOCK: { kind: "list", along: "demand", step: period, figure: "stock at the end" },
  AVAILABLETOPROMISE: {
    kind: "list",
    along: "receipts",
    step: period,
    figure: "can still be promised",
  },
  COUNTPLAN: {
    kind: "table",
    along: "",
    lines: ["day of the count", "item to count", "its class"],
    step: named("count"),
  },
  STOCKLEDGER: {
    kind: "table",
    along: "quantities",
    lines: ["stock on hand after it", "stock value after it", "cost of the issue"],
    step: named("movement"),
  },
  ABC: { kind: "list", along: "values", step: item, figure: "class" },
  "ABC.TWOSTAGE": { kind: "list", along: "values", step: item, figure: "class" },
  "ABC.MULTI": { kind: "list", along: "criteria", step: item, figure: "class" },
  PARETO: {
    kind: "table",
    along: "values",
    lines: ["rank", "share of the total", "cumulative share"],
    step: item,
  },
  XYZ: { kind: "list", along: "history", step: item, figure: "class" },
  DEMANDVARIATION: {
    kind: "list",
    along: "history",
    step: item,
    figure: "variation of the demand",
  },
  DEMANDPATTERN: { kind: "list", along: "history", step: item, figure: "pattern of the demand" },
  DEMANDFORECAST: { kind: "list", along: "", step: ahead, figure: "forecast" },
  SEASONINDEX: { kind: "list", along: "", step: named("period of the season"), figure: "index" },
  MRP: {
    kind: "table",
    along: "grossRequirements",
    lines: [
      "gross requirement",
      "scheduled receipt",
      "projected stock",
      "net requirement",
      "planned order receipt",
      "planned order release",
    ],
    step: period,
    before: "before the first period",
  },
  BOMEXPLODE: {
    kind: "table",
    along: "",
    lines: ["component", "units in total"],
    step: named("line"),
  },
  STOCKSIM: {
    kind: "fixed",
    rows: [
      "share of cycles without a stock-out",
      "share of demand served from the shelf",
      "average stock",
      "orders per year",
    ],
    columns: ["estimate", "half-width of its 95% interval"],
  },
};
