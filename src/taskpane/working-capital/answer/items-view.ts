import { html, nothing } from "lit/html.js";
import { Foremost } from "../../list/foremost";
import { itemName } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { workingCapitalPart } from "../state";
import { figuresAt } from "../work/figures-at";
import type { Worked } from "../work/worked";
import { daysText } from "./money";
import { openRow, showMore } from "./show";

const [shownFirst, mostShown] = [10, 200];

/** The rows that tie up most, each of which opens to its steps. */
export function itemsView(pane: Pane): View {
  const { result, showsAllItems } = workingCapitalPart.of(pane);
  if (result === null || result.ledger.taken === 0) return nothing;
  const words = pane.texts.workingCapital.items;
  const { formats } = pane;
  const all = foremostRows(result);
  const shown = all.slice(0, showsAllItems ? mostShown : shownFirst);
  const amount = formats.amounts(shown.map((row) => result.needs[row]));
  const isCapped = result.ledger.taken > mostShown;
  return section(
    "capital-items",
    words.heading,
    html`<table class="candidates" id="capital-items" aria-labelledby="capital-items-heading">
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            <th scope="col" class="number">${words.money}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((row, place) => rowView(pane, result, row, place, amount))}
        </tbody>
      </table>
      ${
        shown.length < all.length
          ? button(pane, {
              id: "capital-items-more",
              text: words.more(formats.count(all.length)),
              press: () => showMore(pane, "showsAllItems", `capital-row-${shownFirst}`),
            })
          : nothing
      }
      ${
        showsAllItems && isCapped
          ? html`<p class="quiet">
              ${words.capped(formats.count(mostShown), formats.count(result.ledger.taken))}
            </p>`
          : nothing
      }`,
  );
}

function rowView(
  pane: Pane,
  result: Worked,
  row: number,
  place: number,
  amount: (money: number) => string,
): View {
  const words = pane.texts.workingCapital.items;
  const { daysOfStock, daysOfSales, daysOfPurchases } = figuresAt(result, row);
  const [stock, sales, purchases] = [daysOfStock, daysOfSales, daysOfPurchases].map((days) =>
    daysText(pane, days),
  );
  return html`<tr>
    <th scope="row">
      ${button(pane, {
        id: `capital-row-${place}`,
        text: itemName(pane, result.rows, row),
        kind: "link",
        press: () => openRow(pane, row),
      })}
      <span class="quiet block">
        ${daysOfStock === null ? words.noDays : words.days(stock, sales, purchases)}
      </span>
    </th>
    <td class="number">${amount(result.needs[row])}</td>
  </tr>`;
}

/** An answer is drawn many times, and its rows are looked through once. */
const known = new WeakMap<Worked["needs"], number[]>();

/** Those that tie up most, most first. */
export function foremostRows({ needs, taken }: Pick<Worked, "needs" | "taken">): number[] {
  let rows = known.get(needs);
  if (rows === undefined) {
    const foremost = new Foremost(mostShown);
    taken.forEach((isTaken, row) => {
      if (isTaken === 1) foremost.offer(row, needs[row]);
    });
    rows = foremost.rows;
    known.set(needs, rows);
  }
  return rows;
}
