import { html, nothing } from "lit/html.js";
import { stockParts, type StockPart } from "../../../engine/stock-health/stock-parts";
import { moneyText } from "../../list/money-text";
import { sinceTable } from "../../list/since/since-table";
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
    texts.since.heading(formats.day(day)),
    html`<p id="health-moved">${said}</p>
      ${partsTable(pane, since)} ${movesTable(pane, since.moves)}
      ${otherSettings ? html`<p class="quiet" id="health-other-settings">${words.otherSettings}</p>` : nothing}`,
  );
}

function partsTable(pane: Pane, { before, after }: HealthSince): View {
  const { texts, formats } = pane;
  const words = texts.stockHealthReport.changes;
  const parts = [
    ...stockParts.map((part) => ({
      ...{ name: texts.stockHealth.parts[part], isSum: false },
      ...{ was: before[part], is: after[part] },
    })),
    { name: words.all, isSum: true, was: wholeOf(before), is: wholeOf(after) },
  ];
  const money = formats.amounts(parts.flatMap(({ was, is }) => [was, is]));
  return sinceTable(pane, {
    id: "health-since-parts",
    what: words.part,
    lines: parts.map(({ name, isSum, was, is }) => ({
      ...{ name, isSum, was: money(was), is: money(is) },
      change: money(is - was),
    })),
  });
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
