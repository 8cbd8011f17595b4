import { sumOf } from "../../engine/compensated-sum";
import { columnCurrency } from "../list/column-currency";
import type { Pane } from "../pane/pane";
import { advices, type Advised } from "./advise";

/** "USD" of "Unit cost, USD": stock is told in the money of its unit value. */
export function stockCurrency({ items: { list, columns } }: Pick<Advised, "items">): string {
  return columnCurrency(list, columns, columns.at.unitValue);
}

export function wholeStock({ stockValue }: Pick<Advised, "stockValue">): number {
  return sumOf(advices.map((advice) => stockValue[advice]));
}

/** What zero stock would free, of how much: "USD 12,207 of 71,678, 17%"; null where no stock is known. */
export function freed(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  result: Advised,
): { figure: string; whole: string; share: string } | null {
  if (result.items.cells.onHand === undefined) return null;
  const whole = wholeStock(result);
  const { zero } = result.stockValue;
  return {
    figure: texts.words.money(stockCurrency(result), formats.headline(zero)),
    whole: formats.headline(whole),
    share: formats.share(whole > 0 ? zero / whole : 0, 0),
  };
}

/** The answer in one sentence: how many items need no stock, and the money in them. */
export function freedSentence(pane: Pick<Pane, "texts" | "formats">, result: Advised): string {
  const words = pane.texts.zeroStock.result;
  const { counts, ledger } = result;
  const [zero, all] = [counts.zero, ledger.taken].map((count) => pane.formats.count(count));
  const money = freed(pane, result);
  return money === null ? words.withoutStock(zero, all) : words.freed(zero, all, money);
}

/** A column's name with the currency of its money, where that is known. */
export function headerInCurrency(pane: Pane, result: Advised, header: string): string {
  const sign = stockCurrency(result);
  return sign === "" ? header : pane.texts.report.inUnit(header, sign);
}
