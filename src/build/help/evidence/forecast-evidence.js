const fs = require("fs");
const path = require("path");
const { helpText } = require("../help-text");
const { html } = require("../html");

const columns = ["auto", "average", "seasonalnaive", "naive", "before"];

/** The figures that `npm run forecasts -- --write` found. */
function evidence() {
  return JSON.parse(fs.readFileSync(path.join(__dirname, "demand-forecast.json"), "utf8"));
}

/** How well auto forecasts, beside forecasts that cost nothing, and what follows from it. */
function forecastEvidence() {
  const words = JSON.parse(helpText("forecast-evidence.json"));
  const { rows, facts } = evidence();
  return html`<h2>${words.title}</h2>
    ${words.before.map((text) => html`<p>${text}</p>`)}
    <div class="wide" role="group" aria-label="${words.title}" tabindex="0">
      <table>
        <tr>
          <th>${words.demand}</th>
          ${[...columns, "inside"].map((column) => html`<th>${words.columns[column]}</th>`)}
        </tr>
        ${rows.map(
          (figure) =>
            html`<tr>
              <th>${words.rows[figure.row]}</th>
              ${columns.map((column) => html`<td>${figure[column].toFixed(2)}</td>`)}
              <td>${percent(figure.inside)}</td>
            </tr>`,
        )}
      </table>
    </div>
    ${told(words, facts).map((text) => html`<p>${text}</p>`)}`;
}

/**
 * The sentences after the table with their figures, which follow the numbers of the last run: counts,
 * shares, and ratios of errors as "3% behind".
 *
 * @param {{ after: string[], beside: Record<"ahead" | "behind" | "level", string> }} words
 * @param {Record<"counts" | "ratios" | "inside", Record<string, number>>} facts
 */
function told({ after, beside }, { counts, ratios, inside }) {
  const each = (figures, say) =>
    Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, say(figure)]));
  const figures = {
    ...each(counts, String),
    ...each(ratios, (ratio) => besideWords(beside, ratio)),
    ...each(inside, percent),
  };
  return after.map((text) =>
    text.replace(/\{(\w+)\}/g, (slot, name) => {
      if (figures[name] === undefined) throw new Error(`The evidence has no figure for ${slot}`);
      return figures[name];
    }),
  );
}

/** A ratio of errors in words: below 1 it is ahead, and less than half a percent is no difference. */
function besideWords(beside, ratio) {
  const off = percent(Math.abs(ratio - 1));
  if (off === "0%") return beside.level;
  return beside[ratio < 1 ? "ahead" : "behind"].replace("{percent}", off);
}

const percent = (share) => `${Math.round(share * 100)}%`;

module.exports = { forecastEvidence, told };
