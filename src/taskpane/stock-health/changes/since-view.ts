import { html, nothing } from "lit/html.js";
import { stockParts, type StockPart } from "../../../engine/stock-health/stock-parts";
import { moneyText } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import { section } from "../../pane/views";
import type { View } from "../../pane/view";
import { stockHealthPart } from "../state";
import type { HealthSince, Moves } from "./change-since";
import { wholeOf } from "./former-health";

/** More of them are in the report. */
const mostMoves = 5;

/** What has changed since the stock was last checked; nothing where that is not known. */
export function sinceView(pane: Pane): View {
  const { result, since } = stockHealthPart.of(pane);
  if (result === null || since === null || result.ledger.taken === 0) return nothing;
  const { texts, formats } = pane;
  const words = texts.stockHealthReport.changes;
  const { items, money, day, otherSettings } = since;
  const said =
    items === 0 ? words.none : words.moved(formats.count(items), moneyText(pane, result, money));
  return section(
    "health-since",
    `${words.heading}, ${words.since(formats.day(day))}`,
    html`<p id="health-moved">${said}</p>
      ${partsTable(pane, since)} ${movesTable(pane, since.moves)}
      ${otherSettings ? html`<p class="quiet" id="health-other-settings">${words.otherSettings}</p>` : nothing}`,
  );
}

function partsTable({ texts, formats }: Pane, { before, after }: HealthSince): View {
  const words = texts.stockHealthReport.changes;
  const rows = [
    ...stockParts.map((part) => ({
      name: texts.stockHealth.parts[part],
      was: before[part],
      is: after[part],
    })),
    { name: words.all, was: wholeOf(before), is: wholeOf(after) },
  ];
  const money = formats.amounts(rows.flatMap(({ was, is }) => [was, is]));
  return html`<table class="ledger" id="health-since-parts">
    <thead>
      <tr>
        <th scope="col">${words.part}</th>
        <th scope="col" class="number">${words.before}</th>
        <th scope="col" class="number">${words.now}</th>
        <th scope="col" class="number">${words.change}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, was, is }, row) =>
          html`<tr class=${row === rows.length - 1 ? "sum" : nothing}>
            <th scope="row">${name}</th>
            <td>${money(was)}</td>
            <td>${money(is)}</td>
            <td>${money(is - was)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function movesTable({ texts, formats }: Pane, moves: Moves[]): View {
  if (moves.length === 0) return nothing;
  const words = texts.stockHealthReport.changes;
  const nameOf = (part: StockPart | null) =>
    part === null ? words.nowhere : texts.stockHealth.parts[part];
  const shown = moves.slice(0, mostMoves);
  const hidden = moves.length - shown.length;
  const amount = formats.amounts(shown.map(({ money }) => money));
  return html`<table class="ledger" id="health-moves">
      <caption>
        ${words.movedHeading}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.from}</th>
          <th scope="col">${words.to}</th>
          <th scope="col" class="number">${words.items}</th>
          <th scope="col" class="number">${words.money}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ from, to, items, money }) =>
            html`<tr>
              <th scope="row">${nameOf(from)}</th>
              <td class="text">${nameOf(to)}</td>
              <td>${formats.whole(items)}</td>
              <td>${amount(money)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="quiet">${words.most(formats.count(hidden))}</p>` : nothing}`;
}
