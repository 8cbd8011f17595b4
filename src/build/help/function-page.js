const { withNamespace } = require("../manifest/with-namespace");
const { argumentList } = require("./arguments");
const { withDecimalComma } = require("./decimal-comma");
const { forecastEvidence } = require("./evidence/forecast-evidence");
const { html } = require("./html");
const { nativeSection } = require("./native-section");
const { pictureOf } = require("./pictures/picture-of");
const { layout } = require("./layout");
const { resultLines } = require("./result-lines");
const { mathematics } = require("./mathematics");
const { workedExample } = require("./worked-example");

/** By the function's id: what was measured of it. */
const evidence = { DEMANDFORECAST: forecastEvidence };

/** "=EOQ(annualDemand, orderCost, [daysPerYear])" */
function syntaxOf(metadata) {
  const names = metadata.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${metadata.name}(${names.join(", ")})`;
}

function syntaxSection(metadata, doc, labels, namespace) {
  const [syntax, example = syntax] = [syntaxOf(metadata), doc.examples[0]?.formula].map(
    (formula) => formula && withNamespace(formula, namespace),
  );
  const elsewhere = withDecimalComma(example) ?? withDecimalComma(syntax);
  return html`<h2>${labels.syntax}</h2>
    <p><code class="formula">${syntax}</code></p>
    ${
      metadata.parameters.length > 1
        ? html`<p class="note">${labels.decimalComma} <code>${elsewhere}</code></p>`
        : ""
    }`;
}

function argumentSection(metadata, enums, labels) {
  if (metadata.parameters.length === 0) return "";
  return html`<h2>${labels.arguments}</h2>
    ${argumentList(metadata, enums, labels)}
    <p class="note">${labels.ranges}</p>`;
}

/** What a row is, where one formula answers for a list of items. */
function itemsSection({ items }, labels) {
  if (items === "") return "";
  return html`<h2>${labels.items}</h2>
    <p>${items}</p>
    <p class="note">${labels.itemsRule}</p>`;
}

function formulaSection({ formulas, symbols }, labels) {
  if (formulas.length === 0) return "";
  return html`<h2>${labels.formula}</h2>
    <div class="wide" role="group" aria-label="${labels.formula}" tabindex="0">
      ${formulas.map(mathematics)}
    </div>
    ${symbols.map((symbol) => html`<p class="note">${symbol}</p>`)}`;
}

function exampleSection(metadata, { id, examples, returns }, labels, namespace) {
  const answer = { returns, lines: resultLines(id) };
  return html`<h2>${examples.length > 1 ? labels.examples : labels.example}</h2>
    ${examples.map((one) => workedExample(one, metadata.parameters, labels, namespace, answer))}`;
}

/** The question, and a case from practice that answers it, drawn where a picture says more. */
function openingSection(metadata, { id, question, practice, examples }) {
  const drawn = pictureOf(id, metadata, examples);
  return html`${question ? html`<p class="question">${question}</p>` : ""}
  ${
    practice
      ? html`<figure>
          ${drawn}
          <figcaption>${practice}</figcaption>
        </figure>`
      : ""
  }`;
}

/** Every error once, with all its causes; what takes no arguments has none to be wrong. */
function errorSection(metadata, doc, labels) {
  if (metadata.parameters.length === 0 && doc.errors.length === 0) return "";
  const errors = [...doc.errors, { error: "#VALUE!", cause: labels.valueErrorCause }];
  const kinds = [...new Set(errors.map(({ error }) => error))];
  const causesOf = (kind) => errors.filter(({ error }) => error === kind);
  return html`<h2>${labels.errors}</h2>
    <dl>
      ${kinds.map(
        (kind) =>
          html`<div>
            <dt><code>${kind}</code></dt>
            ${causesOf(kind).map(({ cause }) => html`<dd>${cause}</dd>`)}
          </div>`,
      )}
    </dl>
    <p class="note">${labels.errorsPassOn} <a href="errors.html">${labels.moreOnErrors}</a></p>`;
}

function paragraphs(title, texts) {
  if (texts.length === 0) return "";
  return html`<h2>${title}</h2>
    ${texts.map((text) => html`<p>${text}</p>`)}`;
}

function relatedSection(related, labels) {
  if (related.length === 0) return "";
  return html`<h2>${labels.related}</h2>
    <ul class="functions">
      ${related.map(
        ({ name, answers }) =>
          html`<li>
            <a href="${name}.html">${name}</a>
            <span>${answers}</span>
          </li>`,
      )}
    </ul>`;
}

/**
 * The help page of one function.
 *
 * @param {object} metadata its entry in functions.json
 * @param {object[]} enums the lists of words in functions.json
 * @param {import("../metadata/doc-comments").FunctionDoc} doc
 * @param {object} beside
 * @param {{ name: string, answers: string }[]} beside.related
 * @param {Set<string>} beside.ranges the arguments that are whole ranges
 * @param {Record<string, string>} labels
 * @param {string} namespace
 */
function functionPage(metadata, enums, doc, { related, ranges }, labels, namespace) {
  return layout({
    title: `${metadata.name} - ${labels.product}`,
    labels,
    body: html` <p class="back"><a href="index.html">${labels.allFunctions}</a></p>
      <h1>${metadata.name}</h1>
      ${openingSection(metadata, doc)}
      <p class="lead">${metadata.description}</p>
      ${syntaxSection(metadata, doc, labels, namespace)} ${argumentSection(metadata, enums, labels)}

      <h2>${labels.result}</h2>
      <p>${doc.returns}</p>
      ${itemsSection(doc, labels)} ${formulaSection(doc, labels)}
      ${exampleSection(metadata, doc, labels, namespace)}
      ${nativeSection(metadata, doc, ranges, labels)} ${errorSection(metadata, doc, labels)}
      ${paragraphs(labels.goodToKnow, doc.remarks)} ${evidence[doc.id]?.() ?? ""}
      ${paragraphs(labels.source, doc.sources)} ${relatedSection(related, labels)}`,
  });
}

module.exports = { functionPage };
