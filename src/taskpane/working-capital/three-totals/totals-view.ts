import { html, nothing } from "lit/html.js";
import { consequences, headline } from "../answer/answer-words";
import { partsView } from "../answer/parts-view";
import { fold } from "../../pane/fold";
import { numberField } from "../../pane/number-field";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { button, messageAt } from "../../pane/views";
import type { View } from "../../pane/view";
import { capitalFold } from "../settings/settings-view";
import { workingCapitalPart } from "../state";
import { tableSelected, takeTotals } from "./take-totals";
import { totalFields, type TotalsResult } from "./three-totals";
import { changeTotal, workTotals } from "./work-totals";

/** Three totals of a balance sheet, where there is no list: folded below one, in full without one. */
export function totalsView(pane: Pane): View {
  const { list } = workingCapitalPart.of(pane);
  const words = pane.texts.workingCapital.totals;
  if (list !== null) {
    return fold({
      id: "capital-totals",
      title: words.heading,
      summary: words.summary,
      content: formView(pane),
    });
  }
  return html`<section aria-labelledby="capital-totals-heading">
    <h2 id="capital-totals-heading" tabindex="-1">${words.heading}</h2>
    ${formView(pane)} ${capitalFold(pane)}
  </section>`;
}

function formView(pane: Pane): View {
  const { totals } = workingCapitalPart.of(pane);
  const words = pane.texts.workingCapital.totals;
  const table = tableSelected(pane);
  return html`<p class="quiet">${words.what}</p>
    ${
      table === null
        ? nothing
        : button(pane, {
            id: "capital-totals-take",
            text: words.take(placeName(table)),
            press: () => takeTotals(pane),
          })
    }
    <fieldset class="plain" ?disabled=${pane.store.state.busy}>
      <legend class="visually-hidden">${words.heading}</legend>
      ${totalFields.map((field) => {
        const problem = totals.problems[field];
        return numberField({
          id: `capital-total-${field}`,
          label: words.fields[field],
          value: totals.entries[field],
          problem: problem && words.problems[problem],
          change: (entry) => changeTotal(pane, field, entry),
        });
      })}
    </fieldset>
    ${button(pane, {
      id: "capital-totals-work",
      text: words.work,
      kind: totals.result === null ? "primary" : undefined,
      press: () => workTotals(pane),
    })}
    ${messageAt(pane, "working-capital-totals")}
    ${totals.result === null ? nothing : resultView(pane, totals.result)}`;
}

function resultView(pane: Pane, { total, levers, rate }: TotalsResult): View {
  const { formats, texts } = pane;
  const words = texts.workingCapital.totals;
  const money = (amount: number) => formats.headline(amount);
  const days = {
    stock: words.days.stock,
    "customer-term": words.days.receivables,
    "supplier-term": words.days.payables,
  };
  const amount = formats.amounts(levers.map((lever) => lever.money));
  return html`<p class="headline" id="capital-totals-result" tabindex="-1">
      ${headline(pane, total, money)}
    </p>
    <p id="capital-totals-consequences">${consequences(pane, total, rate, money)}</p>
    ${partsView(pane, total, "capital-totals-parts")}
    <table class="ledger" id="capital-totals-levers">
      <caption class="visually-hidden">
        ${words.day}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col" class="number">${words.day}</th>
        </tr>
      </thead>
      <tbody>
        ${levers.map(
          ({ kind, money: freed }) =>
            html`<tr>
              <th scope="row">${days[kind]}</th>
              <td>${amount(freed)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
