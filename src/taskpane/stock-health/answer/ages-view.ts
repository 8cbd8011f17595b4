import { html, nothing } from "lit/html.js";
import { writeDownByAge } from "../../../engine/stock-health/write-downs";
import { sumOf } from "../../../engine/compensated-sum";
import type { Pane } from "../../pane/pane";
import { section } from "../../pane/views";
import type { View } from "../../pane/view";
import { stockHealthPart } from "../state";
import type { Judged } from "../work/judged";
import { ageNames } from "./age-names";

/** How old the stock is, and what to write down: by age and to realisable value, side by side. */
export function agesView(pane: Pane): View {
  const { result } = stockHealthPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.stockHealth.ages;
  return section(
    "health-ages",
    words.heading,
    html`${
      result.receipts === null
        ? html`<p class="quiet" id="health-no-ages">${words.noReceipts}</p>`
        : bucketsView(pane, result)
    }
    ${writeDownsView(pane, result)}`,
  );
}

function bucketsView(pane: Pane, { totals, settings }: Judged): View {
  const { texts, formats } = pane;
  const words = texts.stockHealth.ages;
  const { reserves, ageLimits } = settings;
  const { moneyByAge, writeDownByAge: all } = totals.all;
  const whole = sumOf(moneyByAge);
  const down = moneyByAge.map((money, age) => writeDownByAge([money], [reserves[age]]));
  const amount = formats.amounts([whole, ...moneyByAge]);
  const written = formats.amounts([all.money, ...down]);
  return html`<table class="ledger" id="health-buckets" aria-labelledby="health-ages-heading">
      <thead>
        <tr>
          <th scope="col">${words.age}</th>
          <th scope="col" class="number">${words.money}</th>
          <th scope="col" class="number">${words.reserve}</th>
          <th scope="col" class="number">${words.writeDown}</th>
        </tr>
      </thead>
      <tbody>
        ${ageNames(pane, ageLimits).map(
          (name, age) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${amount(moneyByAge[age] ?? 0)}</td>
              <td>${formats.line(reserves[age])}</td>
              <td>${written(down[age] ?? 0)}</td>
            </tr>`,
        )}
        <tr class="sum">
          <th scope="row">${words.all}</th>
          <td>${amount(whole)}</td>
          <td></td>
          <td>${written(all.money)}</td>
        </tr>
      </tbody>
    </table>
    <p class="quiet" id="health-ages-cost">${words.atReceipts}</p>`;
}

function writeDownsView(pane: Pane, result: Judged): View {
  const { texts, formats } = pane;
  const words = texts.stockHealth.ages;
  const { items, writeDownByAge: byAge, writeDownToValue: toValue } = result.totals.all;
  const methods = [
    { id: "age", name: words.byAge, total: byAge },
    { id: "value", name: words.toValue, total: toValue },
  ];
  const amount = formats.amounts(methods.map(({ total }) => total.money));
  return html`<table class="ledger" id="health-write-downs">
      <caption>
        ${words.writeDowns}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.method}</th>
          <th scope="col" class="number">${words.money}</th>
        </tr>
      </thead>
      <tbody>
        ${methods.map(
          ({ id, name, total }) =>
            html`<tr>
              <th scope="row">
                ${name}
                <span class="quiet block">
                  ${total.items === 0 ? words.lacks[id as "age" | "value"] : words.known(formats.count(total.items), formats.count(items))}
                </span>
              </th>
              <td>${total.items === 0 ? "–" : amount(total.money)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${byAge.items > 0 && toValue.items > 0 ? html`<p class="quiet">${words.higher}</p>` : nothing}`;
}
