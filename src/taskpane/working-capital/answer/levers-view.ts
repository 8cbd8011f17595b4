import { html, nothing } from "lit/html.js";
import type { CapitalLever } from "../../../engine/capital/capital-levers";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { workingCapitalPart } from "../state";
import type { Worked } from "../work/worked";
import { daysCell, moneyText } from "./money";
import { partyName } from "./party-name";
import { showMore } from "./show";

const [shownFirst, mostShown] = [5, 200];

/** What one day is worth, most money first. */
export function leversView(pane: Pane): View {
  const { result, showsAllLevers } = workingCapitalPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.workingCapital.levers;
  const { levers } = result;
  const most = Math.min(levers.length, mostShown);
  const shown = levers.slice(0, showsAllLevers ? most : shownFirst);
  const amount = pane.formats.amounts(shown.map(({ money }) => money));
  return section(
    "capital-levers",
    words.heading,
    shown.length === 0
      ? html`<p>${words.none}</p>`
      : html`<table class="candidates" id="capital-levers" aria-labelledby="capital-levers-heading">
            <thead>
              <tr>
                <th scope="col">${words.lever}</th>
                <th scope="col" class="number">${words.now}</th>
                <th scope="col" class="number">${words.money}</th>
              </tr>
            </thead>
            <tbody>
              ${shown.map(
                (lever) =>
                  html`<tr>
                    <th scope="row">
                      ${leverName(pane, result, lever)}
                      <span class="quiet block">
                        ${words.what(moneyText(pane, result, lever.yearlySaving))}
                      </span>
                    </th>
                    <td class="number">${daysCell(pane, lever.daysNow)}</td>
                    <td class="number">${amount(lever.money)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
          ${shown.length < most ? moreView(pane, most, levers.length) : nothing}`,
  );
}

function moreView(pane: Pane, most: number, all: number): View {
  const words = pane.texts.workingCapital.levers;
  const count = pane.formats.count(most);
  return button(pane, {
    id: "capital-levers-more",
    text: most < all ? words.most(count) : words.more(count),
    press: () => showMore(pane, "showsAllLevers", "capital-levers-heading"),
  });
}

/** "later to Nordic", "less stock", "sooner from Retail Ltd" */
export function leverName(
  pane: Pick<Pane, "texts">,
  result: Pick<Worked, "rows">,
  { kind, name }: CapitalLever,
): string {
  const words = pane.texts.workingCapital.levers;
  if (kind === "stock") return words.kinds.stock;
  const isSupplier = kind === "supplier-term";
  const party = isSupplier ? "supplier" : "customer";
  if (name === null) return words.kinds[kind](isSupplier ? words.allSuppliers : words.allCustomers);
  const isNamed = typeof name === "number" && result.rows.parties[party].names[name] !== "";
  if (isNamed) return words.kinds[kind](partyName(pane, result, party, name));
  return words.kinds[kind](isSupplier ? words.noSupplier : words.noCustomer);
}
