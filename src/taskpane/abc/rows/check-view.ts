import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { moreRows } from "../../list/more-rows";
import type { Pane } from "../../pane/pane";
import type { CheckedList } from "../state";
import { messageAt, section } from "../../pane/views";
import type { View } from "../../pane/view";
import { fates } from "./fates";
import { findingView } from "./finding-view";

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { checked } = abc.of(pane);
  if (checked === null) return nothing;
  const { check } = pane.texts;
  const { findings } = checked.sorted;
  const isAll = moreRows(checked.list, checked.columns).length === 0;
  return section(
    "check",
    check.heading,
    html`
      <p>${findings.length > 0 ? check.select : isAll ? check.clean : check.cleanSoFar}</p>
      ${findings.map((finding) => findingView(pane, checked, finding))} ${ledgerView(pane, checked)}
      ${messageAt(pane, "check")}
    `,
  );
}

/** Rows classified and rows left out, which add up to all rows. */
function ledgerView({ texts, formats }: Pane, { rows, columns, sorted }: CheckedList): View {
  const { ledger } = texts.check;
  const present = fates.filter((fate) => fate === "classed" || sorted.ledger[fate] > 0);
  const items = formats.count(sorted.items.count);
  return html`
    <table class="ledger" id="ledger">
      <caption>
        ${ledger.heading}
      </caption>
      <tbody>
        ${present.map(
          (fate) =>
            html`<tr>
              <th scope="row">${fate === "classed" ? ledger.classed(items) : ledger[fate]}</th>
              <td>${formats.whole(sorted.ledger[fate])}</td>
            </tr>`,
        )}
        <tr class="sum">
          <th scope="row">${ledger.all}</th>
          <td>${formats.whole(rows.count)}</td>
        </tr>
      </tbody>
    </table>
    ${columns.hasHeader ? html`<p class="quiet">${ledger.header}</p>` : nothing}
  `;
}
