import { html } from "lit/html.js";
import { costCurrency } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import { factsView } from "../../pane/views";
import type { View } from "../../pane/view";
import type { JudgedRow } from "../work/judge-row";
import type { Judged } from "../work/judged";

/** What to write the item down by, by each of the two methods. */
export function writeDownsView(pane: Pane, { rows }: Judged, judged: JudgedRow): View {
  const { texts, formats } = pane;
  const { item: words, ages } = texts.stockHealth;
  const { facts, writeDownByAge, writeDownToValue } = judged;
  const sign = costCurrency(rows);
  const amount = formats.amounts([writeDownByAge ?? 0, writeDownToValue ?? 0]);
  const shown = (money: number | null) =>
    money === null ? "–" : texts.words.money(sign, amount(money));
  const each = (money: number) => texts.words.money(sign, formats.number(money));
  return html`<p>${ages.writeDowns}</p>
    ${factsView(
      [
        [ages.byAge, shown(writeDownByAge)],
        [ages.toValue, shown(writeDownToValue)],
      ],
      "health-item-write-downs",
    )}
    <p class="quiet" id="health-item-value">
      ${
        facts.realisableValue === null
          ? ages.lacks.value
          : words.valueOf(each(facts.realisableValue), each(facts.unitCost), "WRITEDOWN")
      }
    </p>`;
}
