import type { CapitalTotal } from "../../../engine/capital/capital-totals";
import type { Pane } from "../../pane/pane";
import { daysText } from "./money";

type Told = Pick<Pane, "texts" | "formats">;

/** How money is told: in the currency of a list, or in none. */
export type Money = (amount: number) => string;

/** "USD 1.20M is tied up: stock 1.50M + receivables 0.60M − payables 0.90M." */
export function headline({ texts, formats }: Told, total: CapitalTotal, money: Money): string {
  const words = texts.workingCapital.result;
  const { need, stock, receivables, payables } = total;
  const parts = [stock, receivables, payables].map((part) => formats.headline(part));
  const [ofStock, ofCustomers, ofSuppliers] = parts;
  return need < 0
    ? words.free(money(-need), ofStock, ofCustomers, ofSuppliers)
    : words.tied(money(need), ofStock, ofCustomers, ofSuppliers);
}

/** "At 8% it costs USD 96,000 a year. The cash cycle takes 41 days." */
export function consequences(pane: Told, total: CapitalTotal, rate: number, money: Money): string {
  const words = pane.texts.workingCapital.result;
  const { costOfCapital, cashCycle } = total;
  const share = pane.formats.line(rate);
  const cost =
    costOfCapital < 0
      ? words.saves(money(-costOfCapital), share)
      : words.costs(money(costOfCapital), share);
  const cycle = cashCycle === null ? words.noCycle : words.cycle(daysText(pane, cashCycle));
  return `${cost} ${cycle}`;
}
