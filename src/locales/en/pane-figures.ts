/** Which line of a result: its number counted from 1, and what the sheet calls it, "" for nothing. */
export interface Step {
  number: string;
  name: string;
}

/**
 * What the cells of a result mean that is larger than one cell: in a list each is the same figure of
 * another step; in a table lines of different figures run along the steps; any other has the same size
 * always.
 */
export type Figures =
  | { figure: string; step: (step: Step) => string }
  | {
      lines: string[];
      step: (step: Step) => string;
      /** Where the first step stands before the others. */
      before?: string;
    }
  | { rows: string[]; columns: string[] };

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
    rows: [""],
    columns: ["reorder point", "order quantity", "cost per period"],
  },
  SSPOLICY: {
    rows: [""],
    columns: ["reorder point s", "order-up-to level S", "cost per period"],
  },
  LOTPLAN: { step: period, figure: "order" },
  ORDERBUDGET: { step: item, figure: "units to order" },
  JOINTORDER: {
    step: item,
    figure: "how many group orders apart it is ordered",
  },
  PROJECTEDSTOCK: { step: period, figure: "stock at the end" },
  AVAILABLETOPROMISE: {
    step: period,
    figure: "can still be promised",
  },
  EXPIRYRISK: { step: named("batch"), figure: "units at risk" },
  "WORKCAPITAL.CURVE": {
    lines: ["stock at cost", "receivables", "payables", "own capital"],
    step: named("day"),
  },
  COUNTPLAN: {
    lines: ["day of the count", "item to count", "its class"],
    step: named("count"),
  },
  STOCKLEDGER: {
    lines: ["stock on hand after it", "stock value after it", "cost of the issue"],
    step: named("movement"),
  },
  ABC: { step: item, figure: "class" },
  "ABC.TWOSTAGE": { step: item, figure: "class" },
  "ABC.MULTI": { step: item, figure: "class" },
  PARETO: {
    lines: ["rank", "share of the total", "cumulative share"],
    step: item,
  },
  XYZ: { step: item, figure: "class" },
  DEMANDVARIATION: {
    step: item,
    figure: "variation of the demand",
  },
  DEMANDPATTERN: { step: item, figure: "pattern of the demand" },
  DEMANDFORECAST: { step: ahead, figure: "forecast" },
  SEASONINDEX: { step: named("period of the season"), figure: "index" },
  MRP: {
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
    lines: ["component", "units in total"],
    step: named("line"),
  },
  STOCKSIM: {
    rows: [
      "share of cycles without a stock-out",
      "share of demand served from the shelf",
      "average stock",
      "orders per year",
    ],
    columns: ["estimate", "half-width of its 95% interval"],
  },
};
