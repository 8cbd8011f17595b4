import { html, nothing } from "lit/html.js";
import type { NativeChart } from "../../../workbook/chart/native-chart";
import type { View } from "../../pane/view";
import type { Teller } from "../pictures/figure";
import { magnitudeOf } from "../scale/magnitude";
import { heatLevel } from "./heat-level";
import type { TermsGrid } from "./terms-grid";

/** Money by purchase and sales term as a heat map; a thick line parts what is above zero from the rest. */
export function termsGridView(grid: TermsGrid, unit: string, { texts, formats }: Teller): View {
  const words = texts.terms;
  const { purchaseTerms, salesTerms, needs, now } = grid;
  const largest = largestOf(grid);
  // Up to a million all digits fit into four columns of a narrow pane.
  const isWhole = largest < 1e6 && salesTerms.length <= 4;
  const { name, divisor } = magnitudeOf(isWhole ? 1 : largest);
  const shown = (need: number) => formats.whole(Math.round(need / divisor) + 0);
  const amount = texts.scaled(unit === "" ? words.need : words.needIn(unit), name, false);
  const isFree = needs.some((row) => row.some((need) => need < 0));
  const term = (days: number, isNow: boolean) =>
    html`<span class="term">${termText(days, { texts, formats })}</span>${
        isNow ? html` <span class="means">${words.now}</span>` : nothing
      }`;
  return html`<div role="group" class="terms" aria-labelledby="terms-heading">
    <h3 id="terms-heading">${words.title}</h3>
    <table class="matrix terms-grid" id="terms-grid">
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="colgroup" colspan=${salesTerms.length} class="of-sales">${words.sales}</th>
        </tr>
        <tr>
          <th scope="col" class="of-purchase">${words.purchase}</th>
          ${salesTerms.map((days, k) => html`<th scope="col">${term(days, k === now.sales)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${purchaseTerms.map(
          (days, row) =>
            html`<tr>
              <th scope="row">${term(days, row === now.purchase)}</th>
              ${salesTerms.map((_, column) => cellView(grid, row, column, largest, shown))}
            </tr>`,
        )}
        <tr class="zero">
          <th scope="row">${words.zero}</th>
          ${grid.zeroAt.map(
            (days) =>
              html`<td>
                ${days === null ? "–" : termText(Math.max(days, 0), { texts, formats })}
              </td>`,
          )}
        </tr>
      </tbody>
    </table>
    <p class="quiet">${isFree ? words.shade(amount) : words.allTied(amount)}</p>
  </div>`;
}

function cellView(
  { needs, now }: TermsGrid,
  row: number,
  column: number,
  largest: number,
  shown: (need: number) => string,
): View {
  const need = needs[row][column];
  const isBelow = need < 0;
  const beginsBelow = isBelow && (row === 0 || needs[row - 1][column] >= 0);
  const endsBelow = isBelow && column + 1 < needs[row].length && needs[row][column + 1] >= 0;
  const isNow = row === now.purchase && column === now.sales;
  const classes = [
    ...["need", isBelow ? "below" : `heat heat-${heatLevel(shareOf(need, largest))}`],
    ...(beginsBelow ? ["line-above"] : []),
    ...(endsBelow ? ["line-after"] : []),
    ...(isNow ? ["now"] : []),
  ];
  return html`<td class=${classes.join(" ")}>${shown(need)}</td>`;
}

/** Squared, for the shades go by the root: needs differ by parts, not by powers. */
function shareOf(need: number, largest: number): number {
  return largest > 0 ? (need / largest) ** 2 : 0;
}

function largestOf({ needs }: TermsGrid): number {
  return Math.max(...needs.flat().map(Math.abs), 0);
}

function termText(days: number, { texts, formats }: Teller): string {
  const { cash, days: inDays } = texts.terms;
  return days === 0 ? cash : inDays(formats.whole(days));
}

/** The same as lines of Excel's own chart: where a line crosses zero nothing is tied up. */
export function termsChart(
  { purchaseTerms, salesTerms, needs }: TermsGrid,
  unit: string,
  { texts, formats }: Teller,
): NativeChart {
  const words = texts.terms;
  const tones = ["main", "second", "third", "ink", "unsure"] as const;
  // Straight lines lose nothing without the odd days of today.
  const rows = purchaseTerms.flatMap((days, row) => (Number.isInteger(days) ? [row] : []));
  return {
    ...{ type: "scatter", title: words.chartTitle, xTitle: words.xTitle },
    yTitle: unit === "" ? words.need : words.needIn(unit),
    xs: rows.map((row) => purchaseTerms[row]),
    series: salesTerms.map((days, column) => ({
      name: days === 0 ? words.cashSales : words.salesTerm(formats.whole(days)),
      tone: tones[column % tones.length],
      ys: rows.map((row) => needs[row][column]),
    })),
  };
}
