const { argumentsOf, cellsOf } = require("../metadata/excel-constant");
const { withNamespace } = require("../manifest/with-namespace");
const { html } = require("./html");
const { rounded } = require("./rounded");

function table(rows) {
  return html`<div class="wide" tabindex="0">
    <table>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${rounded(cell)}</td>`)}
          </tr>`,
      )}
    </table>
  </div>`;
}

/** As a person would write it, with all its digits behind it where those are more. */
function number(cell, labels) {
  const short = rounded(cell);
  const whole = short === cell ? "" : html`<span class="note">(${labels.unrounded} ${cell})</span>`;
  return html`<code>${short}</code> ${whole}`;
}

/** Which argument has which value; none for one left blank, or not given at all. */
function given(formula, parameters) {
  const values = argumentsOf(formula);
  const named = parameters
    .map(({ name }, k) => ({ name, value: values[k] }))
    .filter(({ value }) => value && value !== '""');
  return html`<ul class="given">
    ${named.map(({ name, value }) => html`<li>${name} <code>${value}</code></li>`)}
  </ul>`;
}

/**
 * One example: the formula, its arguments by name, and the cells that it fills.
 *
 * @param {{ formula: string, result: string }} example
 * @param {object[]} parameters as in functions.json
 * @param {Record<string, string>} labels
 * @param {string} namespace
 */
function workedExample({ formula, result }, parameters, labels, namespace) {
  const shown = result.startsWith("{")
    ? html`<p>${labels.gives}</p>
        ${table(cellsOf(result))}`
    : html`<p>${labels.gives} ${number(cellsOf(result)[0][0], labels)}</p>`;
  return html`<div class="example">
    <p><code class="formula">${withNamespace(formula, namespace)}</code></p>
    ${given(formula, parameters)} ${shown}
  </div>`;
}

module.exports = { workedExample };
