import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";

/** A figure as it was and as it is, as it is shown. */
interface SinceLine {
  name: string;
  was: string;
  is: string;
  change: string;
  isSum?: boolean;
}

/** Figures as they were the last time, as they are now, and the difference. */
export function sinceTable(
  { texts }: Pick<Pane, "texts">,
  { id, what, lines }: { id: string; what: string; lines: readonly SinceLine[] },
): View {
  const { since } = texts;
  return html`<table class="ledger" id=${id}>
    <thead>
      <tr>
        <th scope="col">${what}</th>
        <th scope="col" class="number">${since.before}</th>
        <th scope="col" class="number">${since.now}</th>
        <th scope="col" class="number">${since.change}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ name, was, is, change, isSum }) =>
          html`<tr class=${isSum ? "sum" : nothing}>
            <th scope="row">${name}</th>
            <td>${was}</td>
            <td>${is}</td>
            <td>${change}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
