import { html, nothing } from "lit/html.js";
import { itemName } from "../../list/role-cell";
import { sinceTable } from "../../list/since/since-table";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { daysCell, moneyText } from "../answer/money";
import { openRow } from "../answer/show";
import { workingCapitalPart } from "../state";
import type { Worked } from "../work/worked";
import type { CapitalSince, ItemChanges } from "./capital-since";
import { sinceFigures } from "./since-figures";
import { sinceWords } from "./since-words";

/** What has changed since the list was last worked out; nothing where that is not known. */
export function sinceView(pane: Pane): View {
  const { result, since } = workingCapitalPart.of(pane);
  if (result === null || since === null || result.ledger.taken === 0) return nothing;
  const [first, ...others] = sinceWords(pane, result, since);
  return section(
    "capital-since",
    pane.texts.since.heading(pane.formats.day(since.day)),
    html`<p id="capital-since-said">${first}</p>
      ${figuresTable(pane, result, since)} ${others.map((sentence) => html`<p>${sentence}</p>`)}
      ${since.items === null ? nothing : movedTable(pane, result, since.items)}`,
  );
}

function figuresTable(pane: Pane, result: Worked, since: CapitalSince): View {
  const figures = sinceFigures(pane, result, since);
  const amount = pane.formats.amounts(
    figures.flatMap(({ kind, was, is }) => (kind === "money" ? [was ?? 0, is ?? 0] : [])),
  );
  const days = (number: number | null) => daysCell(pane, number);
  return sinceTable(pane, {
    id: "capital-since-figures",
    what: pane.texts.capitalReport.changes.what,
    lines: figures.map(({ kind, name, was, is }) => {
      const shown = (number: number | null) =>
        kind === "money" && number !== null ? amount(number) : days(number);
      const change = was === null || is === null ? null : is - was;
      return { name, was: shown(was), is: shown(is), change: shown(change) };
    }),
  });
}

function movedTable(pane: Pane, result: Worked, { moved, count }: ItemChanges): View {
  if (moved.length === 0) return nothing;
  const { texts, formats } = pane;
  const words = texts.capitalReport.changes;
  const amount = formats.amounts(moved.map(({ before, after }) => after - before));
  const hidden = count - moved.length;
  return html`<table class="candidates" id="capital-moved">
      <caption>
        ${words.movedHeading}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.workingCapital.items.item}</th>
          <th scope="col" class="number">${texts.since.change}</th>
        </tr>
      </thead>
      <tbody>
        ${moved.map(
          ({ row, before, after }) =>
            html`<tr>
              <th scope="row">
                ${button(pane, {
                  text: itemName(pane, result.rows, row),
                  kind: "link",
                  press: () => openRow(pane, row),
                })}
                <span class="quiet block">
                  ${words.fromTo(moneyText(pane, result, before), moneyText(pane, result, after))}
                </span>
              </th>
              <td class="number">${amount(after - before)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="quiet">${words.hidden(formats.count(hidden))}</p>` : nothing}`;
}
