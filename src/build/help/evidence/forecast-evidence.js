const fs = require("fs");
const path = require("path");
const { helpText } = require("../help-text");
const { html } = require("../html");

const columns = ["auto", "average", "seasonalnaive", "naive", "before"];

/** The figures that `npm run forecasts -- --write` found. */
function figures() {
  return JSON.parse(fs.readFileSync(path.join(__dirname, "demand-forecast.json"), "utf8"));
}

/** How well auto forecasts, beside forecasts that cost nothing, and what follows from it. */
function forecastEvidence() {
  const words = JSON.parse(helpText("forecast-evidence.json"));
  const share = (ratio) => `${Math.round(ratio * 100)}%`;
  return html`<h2>${words.title}</h2>
    ${words.before.map((text) => html`<p>${text}</p>`)}
    <div class="wide" role="group" aria-label="${words.title}" tabindex="0">
      <table>
        <tr>
          <th>${words.demand}</th>
          ${[...columns, "inside"].map((column) => html`<th>${words.columns[column]}</th>`)}
        </tr>
        ${figures().map(
          (figure) =>
            html`<tr>
              <th>${words.rows[figure.row]}</th>
              ${columns.map((column) => html`<td>${figure[column].toFixed(2)}</td>`)}
              <td>${share(figure.inside)}</td>
            </tr>`,
        )}
      </table>
    </div>
    ${words.after.map((text) => html`<p>${text}</p>`)}`;
}

module.exports = { forecastEvidence };
