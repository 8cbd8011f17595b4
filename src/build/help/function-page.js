const { withNamespace } = require("../with-namespace");
const { withDecimalComma } = require("./decimal-comma");
const { html } = require("./html");
const { layout } = require("./layout");

/** "=EOQ(annualDemand, orderCost, [daysPerYear])" */
function syntaxOf(metadata) {
  const names = metadata.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${metadata.name}(${names.join(", ")})`;
}

/** The words that a choice argument takes, where its description does not explain them already. */
function wordList(description, words) {
  if (!words || words.values.every(({ stringValue }) => description.includes(`${stringValue}:`))) {
    return "";
  }
  return html`<ul>
    ${words.values.map(
      ({ stringValue, tooltip }) => html`<li><code>${stringValue}</code> ${tooltip}</li>`,
    )}
  </ul>`;
}

function argumentEntries(metadata, enums, labels) {
  return metadata.parameters.map(({ name, description, optional, customEnumId }) => {
    const words = enums.find(({ id }) => id === customEnumId);
    return html`<div>
      <dt>
        <code>${name}</code> ${optional ? html`<span class="note">${labels.optional}</span>` : ""}
      </dt>
      <dd>${description}${wordList(description, words)}</dd>
    </div>`;
  });
}

function exampleEntries(examples, labels) {
  return examples.map(
    ({ formula, result }) =>
      html`<p><code class="formula">${formula}</code></p>
        <p>${labels.gives} <code>${result}</code></p>`,
  );
}

function errorEntries(errors) {
  return errors.map(
    ({ error, cause }) =>
      html`<div>
        <dt><code>${error}</code></dt>
        <dd>${cause}</dd>
      </div>`,
  );
}

/**
 * The help page of one function.
 *
 * @param {object} metadata its entry in functions.json
 * @param {object[]} enums the lists of words in functions.json
 * @param {import("../doc-comments").FunctionDoc} doc
 * @param {Record<string, string>} labels
 * @param {string} namespace
 */
function functionPage(metadata, enums, doc, labels, namespace) {
  const syntax = withNamespace(syntaxOf(metadata), namespace);
  const examples = doc.examples.map(({ formula, result }) => ({
    formula: withNamespace(formula, namespace),
    result,
  }));
  const errors = [...doc.errors, { error: "#VALUE!", cause: labels.valueErrorCause }];
  const elsewhere = withDecimalComma(examples[0]?.formula ?? syntax) ?? withDecimalComma(syntax);
  return layout({
    title: `${metadata.name} - ${labels.product}`,
    labels,
    body: html` <p><a href="index.html">${labels.allFunctions}</a></p>
      <h1>${metadata.name}</h1>
      <p class="lead">${metadata.description}</p>

      <h2>${labels.syntax}</h2>
      <p><code class="formula">${syntax}</code></p>
      <p class="note">${labels.decimalComma} <code>${elsewhere}</code></p>

      <h2>${labels.arguments}</h2>
      <dl>${argumentEntries(metadata, enums, labels)}</dl>
      <p class="note">${labels.ranges}</p>

      <h2>${labels.result}</h2>
      <p>${doc.returns}</p>

      <h2>${labels.example}</h2>
      ${exampleEntries(examples, labels)}

      <h2>${labels.errors}</h2>
      <dl>${errorEntries(errors)}</dl>
      <p class="note">${labels.errorsPassOn} <a href="errors.html">${labels.moreOnErrors}</a></p>

      <h2>${labels.source}</h2>
      ${doc.sources.map((source) => html`<p>${source}</p>`)}`,
  });
}

module.exports = { functionPage };
