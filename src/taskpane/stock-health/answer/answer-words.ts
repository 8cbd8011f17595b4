import { stockParts, type StockPart } from "../../../engine/stock-health/stock-parts";
import { moneyText } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import type { Judged } from "../work/judged";

type NotWorking = Exclude<StockPart, "working">;
type Parts = Pick<Pane, "texts" | "formats">;

/** "USD 1.20M in stock: 62% works, USD 300,000 is excess, USD 48,000 is dead." */
export function headline(pane: Parts, result: Judged): string {
  const words = pane.texts.stockHealth.result;
  const { money, parts } = result.totals.all;
  const shown = (amount: number) => moneyText(pane, result, amount);
  if (!(money > 0)) return words.noMoney;
  // What is largest is said first; the worst of two that are equal.
  const others = stockParts
    .filter((part): part is NotWorking => part !== "working" && parts[part].money > 0)
    .sort((one, other) => parts[other].money - parts[one].money)
    .map((part) => words.said[part](shown(parts[part].money)));
  const works = parts.working.money / money;
  return others.length === 0
    ? words.allWorks(shown(money))
    : words.headline(shown(money), wholeShare(pane, works), others);
}

/** A share in whole percent; one that is not all is never told as all. */
function wholeShare({ formats }: Parts, share: number): string {
  return share > 0.99 ? formats.shareBesideLine(share, 1) : formats.share(share, 0);
}

/** What is missing beside it; null where nothing is. */
export function shortSentence(pane: Parts, result: Judged): string | null {
  const { items, money } = result.totals.all.short;
  if (items === 0) return null;
  const { short } = pane.texts.stockHealth.result;
  return short(pane.formats.count(items), moneyText(pane, result, money));
}

/** Rows that could not be judged, with what is known of their money; null where there are none. */
export function leftOutSentence(pane: Parts, result: Judged): string | null {
  const { rows, money, unknown } = result.leftOut;
  if (rows === 0) return null;
  const words = pane.texts.stockHealth.result;
  const { formats } = pane;
  const known = rows === unknown ? null : moneyText(pane, result, money);
  return words.leftOut(formats.count(rows), known, formats.count(unknown));
}
