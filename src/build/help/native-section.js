require("../read-typescript");
const { needsArrayEntry, needsMicrosoft365 } = require("../../taskpane/native/excel-versions");
const { fillTemplate } = require("../../taskpane/native/fill-template");
const { placeholdersIn } = require("../../taskpane/native/placeholder");
const { readTwin } = require("../../taskpane/native/read-twin");
const { print } = require("../../taskpane/formula/print");
const { columnLetters } = require("../../workbook/excel/a1");
const { html } = require("./html");

/**
 * @typedef {import("../../taskpane/native/twin").Twin} Twin
 * @typedef {{ name: string, optional?: boolean, type: string, dimensionality?: string, customEnumId?: string }} Parameter
 */

/** Where the ranges of a formula for each cell of the result stand in the help: A2:A100, B2:B100. */
function cellsOfRange(place) {
  const column = columnLetters(place);
  return `${column}2:${column}100`;
}

/**
 * The names that stand in a twin's formulas, those that may be left out, and those of which a part
 * stands there.
 */
function placesOf({ formulas }) {
  const places = formulas.flatMap(placeholdersIn);
  const named = [...new Set(places.map(({ name }) => name))];
  const placesNamed = (name) => places.filter((place) => place.name === name);
  return {
    named,
    free: named.filter((name) => placesNamed(name).every(({ otherwise }) => otherwise !== null)),
    inParts: named.filter((name) => placesNamed(name).some(({ part }) => part !== "whole")),
  };
}

/** @param {Twin} twin */
function printed(twin, names, cells) {
  const given = new Map(
    names.map((name) => [name, { kind: "reference", text: cells.get(name) ?? name }]),
  );
  const spot = twin.isFilled ? { row: 0, column: 0 } : null;
  return twin.formulas.map((formula) => `=${print(fillTemplate(formula, given, spot))}`);
}

/** Names as code, one after the other. */
function listed(names) {
  return names.map((name, k) => html`${k > 0 ? ", " : ""}<code>${name}</code>`);
}

/** For which choice of the arguments a twin is: the words of its choices, and what it must be given. */
function choiceOf({ words }, needed, labels) {
  const parts = [...words].map(([name, word]) => html`<code>${name}</code> ${word}`);
  if (needed.length > 0) parts.push(html`${labels.nativeWith} ${listed(needed)}`);
  return parts.map((part, k) => html`${k > 0 ? ", " : ""}${part}`);
}

/** Which Excel works a twin out, and how it is entered. */
function marksOf({ formulas }, ranges, labels) {
  if (formulas.some(needsMicrosoft365)) return labels.nativeMicrosoft365;
  const isArray = formulas.some((one) => needsArrayEntry(one, ranges));
  return [labels.nativeAnyExcel, ...(isArray ? [labels.nativeArrayEntry] : [])].join(" · ");
}

/**
 * A twin with what must be given alone, and with all that may be.
 *
 * @param {Twin} twin
 * @param {Parameter[]} parameters
 * @param {Set<string>} ranges
 * @param {Record<string, string>} labels
 */
function twinEntry(twin, parameters, ranges, labels) {
  const { named, free, inParts } = placesOf(twin);
  const optional = parameters.filter((one) => one.optional).map(({ name }) => name);
  const least = named.filter((name) => !free.includes(name));
  const needed = least.filter((name) => optional.includes(name));
  const choice = choiceOf(twin, needed, labels);
  const cells = new Map((twin.isFilled ? inParts : []).map((name, k) => [name, cellsOfRange(k)]));
  const formulas = (names) =>
    printed(twin, names, cells).map(
      (one) => html`<div class="native"><code class="formula">${one}</code></div>`,
    );
  const ofCells = [...cells].map(
    ([name, place], k) => html`${k > 0 ? ", " : ""}<code>${name}</code> ${place}`,
  );
  const fill = twin.formulas.length > 1 ? labels.nativeColumns : labels.nativeFill;
  const shortest = html`<p>
      ${choice.length > 0 ? html`<b>${choice}</b> · ` : ""}<span class="note"
        >${marksOf(twin, ranges, labels)}</span
      >
    </p>
    ${formulas(least)} ${ofCells.length > 0 ? html`<p class="note">${fill} ${ofCells}.</p>` : ""}`;
  if (free.length === 0) return { shortest, longer: "" };
  const longer = html`<p class="note">${labels.nativeWith} ${listed(free)}:</p>
    ${formulas(named)}`;
  return { shortest, longer };
}

/**
 * What a function says in Excel's own functions, for each choice of its arguments.
 *
 * @param {{ parameters: Parameter[] }} metadata
 * @param {{ native: string[] }} doc
 * @param {Set<string>} ranges the arguments that are whole ranges
 * @param {Record<string, string>} labels
 */
function nativeSection({ parameters }, { native }, ranges, labels) {
  if (native.length === 0) return "";
  const [first, ...others] = native
    .map(readTwin)
    .map((twin) => twinEntry(twin, parameters, ranges, labels));
  const more = [first.longer, ...others.flatMap(({ shortest, longer }) => [shortest, longer])];
  return html`<h2>${labels.native}</h2>
    ${first.shortest}
    ${
      more.some((one) => one !== "")
        ? html`<details>
            <summary>${labels.nativeOthers}</summary>
            ${more}
          </details>`
        : ""
    }
    <p class="note">${labels.nativeNote}</p>`;
}

module.exports = { nativeSection };
