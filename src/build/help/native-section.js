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

/** The names that stand in a twin's formulas, and those that may be left out there. */
function placesOf({ formulas }) {
  const places = formulas.flatMap(placeholdersIn);
  const named = [...new Set(places.map(({ name }) => name))];
  const free = named.filter((name) =>
    places.every((place) => place.name !== name || place.otherwise !== null),
  );
  return {
    named,
    free,
    inParts: new Set(places.filter((one) => one.part !== "whole").map(({ name }) => name)),
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

/** For which choice of the arguments a twin is. */
function choiceOf({ words }, needed, labels) {
  const parts = [
    ...[...words].map(([name, word]) => html`<code>${name}</code> ${word}`),
    ...needed.map((name) => html`${labels.nativeWith} <code>${name}</code>`),
  ];
  return parts.map((part, k) => html`${k > 0 ? ", " : ""}${part}`);
}

/**
 * @param {Twin} twin
 * @param {Parameter[]} parameters
 * @param {Set<string>} ranges
 * @param {Record<string, string>} labels
 */
function twinEntry(twin, parameters, ranges, labels) {
  const { named, free, inParts } = placesOf(twin);
  const optional = new Set(parameters.filter((one) => one.optional).map(({ name }) => name));
  const inCells = twin.isFilled ? named.filter((name) => inParts.has(name)) : [];
  const cells = new Map(inCells.map((name, k) => [name, cellsOfRange(k)]));
  const least = named.filter((name) => !free.includes(name));
  const choice = choiceOf(
    twin,
    least.filter((name) => optional.has(name)),
    labels,
  );
  const needs365 = twin.formulas.some(needsMicrosoft365);
  const isArray = !needs365 && twin.formulas.some((one) => needsArrayEntry(one, ranges));
  const marks = [
    needs365 ? labels.nativeMicrosoft365 : labels.nativeAnyExcel,
    ...(isArray ? [labels.nativeArrayEntry] : []),
  ];
  const formulas = (names) =>
    printed(twin, names, cells).map(
      (formula) => html`<p><code class="formula">${formula}</code></p>`,
    );
  const ofCells = [...cells].map(([name, place]) => html`<code>${name}</code> ${place}`);
  return html`<div class="native">
    <p>
      ${choice.length > 0 ? html`<b>${choice}</b> ` : ""}<span class="note"
        >${marks.join(" · ")}</span
      >
    </p>
    ${formulas(least)}
    ${
      free.length > 0
        ? html`<p class="note">
              ${labels.nativeWith}
              ${free.map((name, k) => html`${k > 0 ? ", " : ""}<code>${name}</code>`)}:
            </p>
            ${formulas(named)}`
        : ""
    }
    ${ofCells.length > 0 ? html`<p class="note">${labels.nativeFill} ${ofCells.map((one, k) => html`${k > 0 ? ", " : ""}${one}`)}</p>` : ""}
  </div>`;
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
  return html`<h2>${labels.native}</h2>
    ${native.map(readTwin).map((twin) => twinEntry(twin, parameters, ranges, labels))}
    <p class="note">${labels.nativeNote}</p>`;
}

module.exports = { nativeSection };
