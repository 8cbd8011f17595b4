import { html } from "lit/html.js";
import { costCurrency } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { JudgedRow } from "../work/judge-row";
import type { Judged } from "../work/judged";

/** What to write the item down by, by each of the two methods. */
export function writeDownsView(pane: Pane, result: Judged, judged: JudgedRow): View {
  const { texts, formats } = pane;
  const { ages } = texts.stockHealth;
  const { writeDownByAge, writeDownToValue } = judged;
  const amount = formats.amounts([writeDownByAge ?? 0, writeDownToValue ?? 0]);
  const methods = [
    { name: ages.byAge, money: writeDownByAge, note: byAgeNote(pane, judged) },
    { name: ages.toValue, money: writeDownToValue, note: toValueNote(pane, result, judged) },
  ];
  return html`<table class="ledger" id="health-item-write-downs">
    <caption>
      ${ages.writeDowns}
    </caption>
    <thead>
      <tr>
        <th scope="col">${ages.method}</th>
        <th scope="col" class="number">${ages.money}</th>
      </tr>
    </thead>
    <tbody>
      ${methods.map(
        ({ name, money, note }) =>
          html`<tr>
            <th scope="row">${name} <span class="quiet block">${note}</span></th>
            <td>${money === null ? "–" : amount(money)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function byAgeNote({ texts }: Pane, { layers }: JudgedRow): string {
  const { ages, item } = texts.stockHealth;
  return layers === null ? ages.lacks.age : item.reserves;
}

function toValueNote({ texts, formats }: Pane, { rows }: Judged, { facts }: JudgedRow): string {
  const { ages, item } = texts.stockHealth;
  const { realisableValue, unitCost } = facts;
  if (realisableValue === null) {
    const { at } = rows.columns;
    const hasColumn = at.salesPrice !== null || at.realisableValue !== null;
    return hasColumn ? item.noValue : ages.lacks.value;
  }
  const each = (money: number) => texts.words.money(costCurrency(rows), formats.number(money));
  return item.valueOf(each(realisableValue), each(unitCost), "WRITEDOWN");
}
