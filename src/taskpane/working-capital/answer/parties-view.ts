import { html, nothing } from "lit/html.js";
import type { CapitalTotal } from "../../../engine/capital/capital-totals";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { parties, type Party } from "../rows/parties";
import { workingCapitalPart } from "../state";
import type { Worked } from "../work/worked";
import { daysText } from "./money";
import { partyName } from "./party-name";
import { showBy, showMore } from "./show";

const [shownFirst, mostShown] = [10, 200];

/** What each supplier, customer or group ties up. */
export function partiesView(pane: Pane): View {
  const { result, shownBy, showsAllParties } = workingCapitalPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const named = partiesNamed(result);
  if (named.length === 0) return nothing;
  const by = shownBy !== null && named.includes(shownBy) ? shownBy : named[0];
  const words = pane.texts.workingCapital.parties;
  const all = result.byParty[by];
  const most = Math.min(all.length, mostShown);
  const shown = all.slice(0, showsAllParties ? most : shownFirst);
  const amount = pane.formats.amounts(shown.map(([, { need }]) => need));
  return section(
    "capital-parties",
    words.heading[by],
    html`${
        named.length < 2
          ? nothing
          : radiosView(pane, {
              name: "capital-by",
              legend: words.by,
              ways: named,
              words: words.ways,
              chosen: by,
              choose: (party) => showBy(pane, party),
            })
      }
      <table class="candidates" id="capital-parties" aria-labelledby="capital-parties-heading">
        <thead>
          <tr>
            <th scope="col">${words.name[by]}</th>
            <th scope="col" class="number">${words.days[by]}</th>
            <th scope="col" class="number">${words.money}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map(([key, total]) => rowView(pane, partyName(pane, result, by, key), by, total, amount))}
        </tbody>
      </table>
      ${
        shown.length < most
          ? button(pane, {
              id: "capital-parties-more",
              text: (most < all.length ? words.most : words.more)(pane.formats.count(most)),
              press: () => showMore(pane, "showsAllParties", "capital-parties-heading"),
            })
          : nothing
      }`,
  );
}

function rowView(
  pane: Pane,
  name: string,
  by: Party,
  total: CapitalTotal,
  amount: (money: number) => string,
): View {
  const { formats, texts } = pane;
  const parts = [total.stock, total.receivables, total.payables].map((part) =>
    formats.headline(part),
  );
  const days = {
    supplier: total.daysOfPurchases,
    customer: total.daysOfSales,
    group: total.cashCycle,
  };
  return html`<tr>
    <th scope="row">
      ${name}
      <span class="quiet block">
        ${texts.workingCapital.parties.made(parts[0], parts[1], parts[2])}
      </span>
    </th>
    <td class="number">${daysText(pane, days[by])}</td>
    <td class="number">${amount(total.need)}</td>
  </tr>`;
}

/** Those that a column of the list names. */
export function partiesNamed({ rows }: Pick<Worked, "rows">): Party[] {
  return parties.filter((party) => rows.columns.at[party] !== null);
}
