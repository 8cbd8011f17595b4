import { html, nothing } from "lit/html.js";
import type { CapitalWhatIf } from "../../../engine/capital/capital-what-if";
import type { Pane } from "../../pane/pane";
import { section } from "../../pane/views";
import type { View } from "../../pane/view";
import { whatIfFields } from "../settings/settings";
import { settingField } from "../settings/settings-view";
import { workingCapitalPart } from "../state";
import type { Worked } from "../work/worked";
import type { Money } from "./answer-words";
import { daysCell, moneyText } from "./money";

/** Terms and stock as they might be, and the difference at once. */
export function whatIfView(pane: Pane): View {
  const { result } = workingCapitalPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.workingCapital.whatIf;
  const { whatIf } = result;
  return section(
    "capital-what-if",
    words.heading,
    html`${whatIfFields.map((field) => settingField(pane, field))}
    ${
      whatIf === null
        ? html`<p class="quiet">${words.what}</p>`
        : html`<p id="capital-what-if-said">${whatIfSentence(pane, result, whatIf)}</p>
            ${whatIf.items === 0 ? nothing : tableView(pane, whatIf)}`
    }`,
  );
}

/** "That frees USD 210,000: USD 990,000 would be tied up. It saves USD 16,800 a year." */
export function whatIfSentence(
  pane: Pick<Pane, "texts" | "formats">,
  result: Worked,
  { items, freed, yearlySaving, then }: CapitalWhatIf,
): string {
  const words = pane.texts.workingCapital.whatIf;
  if (items === 0) return words.nothing;
  const money: Money = (amount) => moneyText(pane, result, amount);
  const left = money(then.need);
  return [
    freed.all < 0 ? words.binds(money(-freed.all), left) : words.frees(money(freed.all), left),
    yearlySaving < 0 ? words.costs(money(-yearlySaving)) : words.saves(money(yearlySaving)),
    words.changed(pane.formats.count(items)),
  ].join(" ");
}

function tableView(pane: Pane, { now, then }: CapitalWhatIf): View {
  const words = pane.texts.workingCapital.whatIf;
  const lines = [
    { name: words.stock, now: now.stock, then: then.stock },
    { name: words.customers, now: now.receivables, then: then.receivables },
    { name: words.suppliers, now: now.payables, then: then.payables },
    { name: words.all, now: now.need, then: then.need },
  ];
  const amount = pane.formats.amounts(lines.flatMap((line) => [line.now, line.then]));
  return html`<table class="ledger" id="capital-what-if-table">
    <caption class="visually-hidden">
      ${words.heading}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.parts}</th>
        <th scope="col" class="number">${words.now}</th>
        <th scope="col" class="number">${words.then}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ name, now, then }, k) =>
          html`<tr class=${k === 3 ? "sum" : nothing}>
            <th scope="row">${name}</th>
            <td>${amount(now)}</td>
            <td>${amount(then)}</td>
          </tr>`,
      )}
      <tr>
        <th scope="row">${words.days}</th>
        <td>${daysCell(pane, now.cashCycle)}</td>
        <td>${daysCell(pane, then.cashCycle)}</td>
      </tr>
    </tbody>
  </table>`;
}
