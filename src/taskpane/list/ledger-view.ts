import { html, nothing } from "lit/html.js";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";

export interface Ledger {
  id: string;
  heading: string;
  /** What becomes of rows, and of how many; together they are all. */
  lines: [string, number][];
  all: string;
  rows: number;
  /** How many of them the answer rests on. */
  taken: number;
  hasHeader: boolean;
  /** What the rows of each line come to, where they hold money that counts. */
  amounts?: { rows: string; heading: string; lines: string[]; all: string };
}

/** What becomes of each row, in lines that add up to all rows of the list: folded to their sum. */
export function ledgerView({ texts, formats }: Pane, ledger: Ledger): View {
  const { id, heading, lines, all, rows, taken, hasHeader, amounts } = ledger;
  const words = texts.check.ledger;
  return html`<details class="finding" id="${id}-fold">
    <summary>
      <h3>${heading}</h3>
      <span class="quiet">${words.taken(formats.whole(taken), formats.count(rows))}</span>
    </summary>
    <div class="folded">
      <table class="ledger" id=${id}>
        <caption class="visually-hidden">
          ${heading}
        </caption>
        ${
          amounts === undefined
            ? nothing
            : html`<thead>
                <tr>
                  <td></td>
                  <th scope="col" class="number">${amounts.rows}</th>
                  <th scope="col" class="number">${amounts.heading}</th>
                </tr>
              </thead>`
        }
        <tbody>
          ${lines.map(
            ([name, count], line) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${formats.whole(count)}</td>
                ${amounts === undefined ? nothing : html`<td>${amounts.lines[line]}</td>`}
              </tr>`,
          )}
          <tr class="sum">
            <th scope="row">${all}</th>
            <td>${formats.whole(rows)}</td>
            ${amounts === undefined ? nothing : html`<td>${amounts.all}</td>`}
          </tr>
        </tbody>
      </table>
      ${hasHeader ? html`<p class="quiet">${words.header}</p>` : nothing}
    </div>
  </details>`;
}
