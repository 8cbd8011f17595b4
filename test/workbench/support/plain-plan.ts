type Cell = string | number | boolean;

/** An item of the sample's stock list as a planner would work it out by hand. */
export interface PlainItem {
  name: string;
  group: string;
  /** Units. */
  order: number;
  /** What is ordered today, at cost. */
  money: number;
  /** Of what needs no order today: what is ordered at the next review, is in stock or too much, at cost. */
  beside: number;
  reorderPoint: number;
}

/** Standard normal quantiles of 98 %, 95 % and 90 %, as every table of them has. */
const factors: Record<string, number> = { A: 2.053749, B: 1.644854, C: 1.281552 };

const daysOfMonth = 365 / 12;
const review = 7 / daysOfMonth;
const threeMonths = 90 / daysOfMonth;

/** The groups as the pane names them, the most urgent first. */
export const groupNames = [
  "Out now",
  "Runs out before an order arrives",
  "Order now",
  "Order at the next review",
  "Covered",
  "Too much",
];

/**
 * A plan of the list with nothing but the textbook's formulas in their plain form: an order every 7 days,
 * A 98 %, B 95 %, C 90 % of the cycles, no budget. A row without a lead time is left out.
 *
 * @param cells the list with its header
 * @param areAdded true where rows of one product are one item
 */
export function plainPlan([header, ...rows]: Cell[][], areAdded = false): PlainItem[] {
  const at = (head: string) => header.indexOf(head);
  const months = header.flatMap((head, k) => (/ 2017$/.test(String(head)) ? [k] : []));
  const planned = rows.filter((row) => row[at("Lead time, days")] !== "");
  const items = new Map<unknown, Cell[][]>();
  for (const row of planned) {
    const key = areAdded ? row[at("Product")] : row;
    items.set(key, [...(items.get(key) ?? []), row]);
  }
  return [...items.values()].map((members) => {
    const first = (head: string) => Number(members[0][at(head)]);
    const sum = (column: number) => members.reduce((all, row) => all + Number(row[column]), 0);
    const units = months.map(sum);
    const mean = units.reduce((all, sold) => all + sold, 0) / units.length;
    const variance = units.reduce((all, sold) => all + (sold - mean) ** 2, 0) / (units.length - 1);
    const leadTime = first("Lead time, days") / daysOfMonth;
    const time = leadTime + review;
    const factor = factors[String(members[0][at("Class")])];
    const reorderPoint = mean * time + factor * Math.sqrt(variance * time);
    const free = sum(at("On hand")) - sum(at("Reserved"));
    const position = free + sum(at("On order"));
    const pack = first("Pack");
    const least = Math.max(mean * review, first("Minimum order"));
    const inPacks = (wanted: number) => Math.ceil(wanted / pack - 1e-9) * pack;
    const most = first("Maximum order") || Infinity;
    const orderAt = (level: number) => {
      const wanted = level < reorderPoint ? inPacks(Math.max(reorderPoint - level, least)) : 0;
      return Math.min(wanted, most === Infinity ? most : Math.floor(most / pack) * pack);
    };
    const order = orderAt(position);
    const kept = reorderPoint + Math.max(inPacks(least), mean * threeMonths);
    const excess = Math.max(0, position - kept);
    const isLate = position < mean * leadTime;
    const isSoon = position - mean * review <= reorderPoint;
    const fits = [free <= 0, isLate, order > 0, isSoon, excess === 0, true];
    const group = groupNames[fits.indexOf(true)];
    const unitCost = first("Unit cost, USD");
    const unitsBeside: Record<string, number> = {
      "Order at the next review": orderAt(position - mean * review),
      Covered: sum(at("On hand")),
      "Too much": excess,
    };
    const money = order * unitCost;
    const beside = (unitsBeside[group] ?? 0) * unitCost;
    return { name: String(members[0][at("Product")]), group, order, money, beside, reorderPoint };
  });
}

interface PlainGroup {
  items: number;
  money: number;
  beside: number;
}

/** Of each group, its items and its money. */
export function plainGroups(items: PlainItem[]): Record<string, PlainGroup> {
  return Object.fromEntries(
    groupNames.map((name) => {
      const own = items.filter(({ group }) => group === name);
      const sum = (of: "money" | "beside") => own.reduce((all, each) => all + each[of], 0);
      return [name, { items: own.length, money: sum("money"), beside: sum("beside") }];
    }),
  );
}

/** What all orders cost. */
export function plainOrders(items: PlainItem[]): { items: number; money: number } {
  const ordered = items.filter(({ order }) => order > 0);
  return { items: ordered.length, money: ordered.reduce((all, { money }) => all + money, 0) };
}
