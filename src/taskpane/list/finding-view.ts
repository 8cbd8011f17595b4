import { html, nothing } from "lit/html.js";
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
  title: string;
  /** What becomes of its rows. */
  fate: string;
  /** Counted from 0 below the header. */
  rows: number[];
  select: () => unknown;
  /** How the user decides about them. */
  choice?: View;
  columns: SampleColumn[];
}

/** Rows about which there is something to say, the first of them as they stand. */
export function findingView(
  pane: Pane,
  { prefix }: { prefix: string },
  { kind, title, fate, rows, select, choice, columns }: ShownFinding,
): View {
  const { texts, formats } = pane;
  const hidden = rows.length - shownRows;
  const id = `${prefix}finding-${kind}`;
  return html`<div class="finding" role="group" aria-labelledby=${id}>
    <h3 id=${id}>
      ${button(pane, { id: `${prefix}select-${kind}`, text: title, kind: "link", press: select })}
    </h3>
    <p>${fate}</p>
    ${choice ?? nothing}
    <table class="samples">
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
  </div>`;
}
