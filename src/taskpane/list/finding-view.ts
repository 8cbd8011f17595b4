import { html, nothing } from "lit/html.js";
import type { Intent } from "../pane/intent";
import { intentIcon } from "../pane/intent-icon";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button } from "../pane/views";

const shownRows = 3;

/** A column of the rows that are shown. */
export interface SampleColumn {
  heading: string;
  isNumber: boolean;
  cell: (row: number) => string;
}

export interface ShownFinding {
  kind: string;
  /** How much it matters to the answer. */
  intent: Intent;
  title: string;
  /** What its rows come to, where they hold numbers that count. */
  amount?: string;
  /** What becomes of its rows, in a word or two, and in full. */
  shortFate: string;
  fate: string;
  /** Counted from 0 below the header. */
  rows: number[];
  select: () => unknown;
  /** How the user decides about them. */
  choice?: View;
  columns: SampleColumn[];
}

const order: Intent[] = ["error", "warning", "info", "success"];

/** What matters most comes first. */
export function byWeight<Weighed extends Pick<ShownFinding, "intent">>(findings: Weighed[]) {
  return [...findings].sort((a, b) => order.indexOf(a.intent) - order.indexOf(b.intent));
}

/** Rows about which there is something to say: a line that opens to the first of them as they stand. */
export function findingView(
  pane: Pane,
  { prefix }: { prefix: string },
  finding: ShownFinding,
): View {
  const { kind, intent, title, amount, shortFate, fate, rows, select, choice, columns } = finding;
  const { texts, formats } = pane;
  const hidden = rows.length - shownRows;
  const id = `${prefix}finding-${kind}`;
  return html`<details class="finding" id="${id}-fold">
    <summary>
      ${intentIcon(pane, intent)}
      <h3 id=${id}>${title}</h3>
      <span class="outcome">
        ${amount === undefined ? nothing : html`<span class="amount">${amount}</span>`}
        <span class="quiet">${shortFate}</span>
      </span>
    </summary>
    <div class="folded" role="group" aria-labelledby=${id}>
      <p>${fate}</p>
      ${choice ?? nothing}
      <table class="samples" aria-labelledby=${id}>
        <thead>
          <tr>
            ${columns.map(
              ({ heading, isNumber }) =>
                html`${" "}
                  <th scope="col" class=${isNumber ? "number" : nothing}>${heading}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, shownRows).map(
            (row) =>
              html`<tr>
                ${columns.map(
                  ({ isNumber, cell }) =>
                    html`${" "}
                      <td class=${isNumber ? "number" : nothing}>${cell(row)}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
      ${hidden > 0 ? html`<p class="quiet">${texts.check.more(formats.count(hidden))}</p>` : nothing}
      ${button(pane, {
        id: `${prefix}select-${kind}`,
        text: texts.check.selectRows(formats.count(rows.length)),
        press: select,
      })}
    </div>
  </details>`;
}
