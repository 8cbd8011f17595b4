const { argumentsOf, cellsOf } = require("../metadata/excel-constant");
const { withNamespace } = require("../manifest/with-namespace");
const { html } = require("./html");
const { dateOf, isDated } = require("./readable-dates");
const { rounded } = require("./rounded");

/** The names of columns, over an empty corner where the rows have names too. */
function heading(over, beside) {
  if (over.length === 0) return "";
  return html`<tr>
    ${beside.length > 0 ? html`<td></td>` : ""}
    ${over.map((name) => html`<th scope="col">${name}</th>`)}
  </tr>`;
}

function table(rows, names, shown) {
  const { over, beside } = names(rows.length, rows[0].length);
  return html`<div class="wide" tabindex="0">
    <table>
      ${heading(over, beside)}
      ${rows.map(
        (cells, row) =>
          html`<tr>
            ${beside.length > 0 ? html`<th scope="row">${beside[row]}</th>` : ""}
            ${cells.map((cell) => html`<td>${shown(cell)}</td>`)}
          </tr>`,
      )}
    </table>
  </div>`;
}

/** As a person would write it, with all its digits behind it where those are more. */
function number(cell, labels, date) {
  const short = rounded(cell);
  if (date) return html`<code>${short}</code> <span class="note">(${date})</span>`;
  const whole = short === cell ? "" : html`<span class="note">(${labels.unrounded} ${cell})</span>`;
  return html`<code>${short}</code> ${whole}`;
}

/** The days that an argument's numbers stand for, in their order. */
function datesIn(value) {
  return cellsOf(value).flat().map(dateOf).filter(Boolean).join(", ");
}

/** Which argument has which value; none for one left blank, or not given at all. */
function given(formula, parameters) {
  const values = argumentsOf(formula);
  const named = parameters
    .map(({ name, description }, k) => ({ name, description, value: values[k] }))
    .filter(({ value }) => value && value !== '""');
  return html`<ul class="given">
    ${named.map(({ name, description, value }) => {
      const dates = isDated(description) ? datesIn(value) : "";
      return html`<li>${name} <code>${value}</code>${dates && html` (${dates})`}</li>`;
    })}
  </ul>`;
}

/**
 * One example: the formula, its arguments by name, and the cells that it fills.
 *
 * @param {{ formula: string, result: string }} example
 * @param {object[]} parameters as in functions.json
 * @param {Record<string, string>} labels
 * @param {string} namespace
 * @param {object} [answer]
 * @param {string} [answer.returns] what the function returns, in words
 * @param {ReturnType<typeof import("./result-lines").resultLines>} [answer.lines]
 */
function workedExample(
  { formula, result },
  parameters,
  labels,
  namespace,
  { returns = "", lines = () => ({ over: [], beside: [] }) } = {},
) {
  const dateIn = (cell) => (isDated(returns) ? dateOf(cell) : "");
  const cells = cellsOf(result);
  const [first] = cells[0];
  const shown = result.startsWith("{")
    ? html`<p>${labels.gives}</p>
        ${table(cells, lines, (cell) => dateIn(cell) || rounded(cell))}`
    : html`<p>${labels.gives} ${number(first, labels, dateIn(first))}</p>`;
  return html`<div class="example">
    <p><code class="formula">${withNamespace(formula, namespace)}</code></p>
    ${given(formula, parameters)} ${shown}
  </div>`;
}

module.exports = { workedExample };
