import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import { button, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import type { Advised, Finding } from "./advise";
import { faultyCell } from "./faulty-cell";
import { itemName } from "./item-name";
import { faults } from "./items";
import { part } from "./section";
import { selectItems } from "./select-items";
import { zeroStockPart } from "./state";

const shownRows = 3;

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { result } = zeroStockPart.of(pane);
  if (result === null) return nothing;
  const { check } = pane.texts.zeroStock;
  const { findings } = result;
  return part(
    "check",
    check.heading,
    html`<p>${findings.length === 0 ? check.clean : check.select}</p>
      ${findings.map((finding) => findingView(pane, result, finding))} ${ledgerView(pane, result)}
      ${messageAt(pane, "zero-stock-check")}`,
  );
}

function findingView(pane: Pane, { items }: Advised, { kind, rows }: Finding): View {
  const { texts, formats } = pane;
  const { check } = texts.zeroStock;
  const hidden = rows.length - shownRows;
  return html`<div class="finding" role="group" aria-labelledby="zero-finding-${kind}">
    <h3 id="zero-finding-${kind}">
      ${button(pane, {
        id: `zero-select-${kind}`,
        text: check.findings[kind](formats.count(rows.length)),
        kind: "link",
        press: () => selectItems(pane, items, rows, "zero-stock-check"),
      })}
    </h3>
    <p>${check.fates[kind]}</p>
    <table class="samples">
      <thead>
        <tr>
          <th scope="col" class="number">${check.cell}</th>
          <th scope="col">${check.item}</th>
          <th scope="col" class="number">${check.stands}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, shownRows).map((row) => {
          const { address, stands } = faultyCell(pane, items, kind, row);
          return html`<tr>
            <td class="number">${address}</td>
            <td>${itemName(pane, items, row)}</td>
            <td class="number">${stands}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="quiet">${texts.check.more(formats.count(hidden))}</p>` : nothing}
  </div>`;
}

/** Rows with advice and rows left out, which add up to all rows. */
function ledgerView({ texts, formats }: Pane, { ledger, items }: Advised): View {
  const words = texts.zeroStock.check.ledger;
  const leftOut = (["hidden", ...faults] as const).filter((fate) => ledger[fate] > 0);
  return html`<table class="ledger" id="zero-ledger">
      <caption>
        ${words.heading}
      </caption>
      <tbody>
        ${(["advised", ...leftOut] as const).map(
          (fate) =>
            html`<tr>
              <th scope="row">${words[fate]}</th>
              <td>${formats.whole(ledger[fate])}</td>
            </tr>`,
        )}
        <tr class="sum">
          <th scope="row">${words.all}</th>
          <td>${formats.whole(items.count)}</td>
        </tr>
      </tbody>
    </table>
    ${items.columns.hasHeader ? html`<p class="quiet">${texts.check.ledger.header}</p>` : nothing}`;
}
