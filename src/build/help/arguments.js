const { html } = require("./html");

/** The words that a choice argument takes, where its description does not explain them already. */
function wordList(description, words) {
  const isExplained = ({ stringValue }) =>
    [`${stringValue}:`, `${stringValue} (if omitted):`].some((start) =>
      description.includes(start),
    );
  if (!words || words.values.every(isExplained)) return "";
  return html`<ul>
    ${words.values.map(
      ({ stringValue, tooltip }) => html`<li><code>${stringValue}</code> ${tooltip}</li>`,
    )}
  </ul>`;
}

/**
 * The arguments of a function with what they mean and the units they are in.
 *
 * @param {object} metadata the function's entry in functions.json
 * @param {object[]} enums the lists of words in functions.json
 * @param {Record<string, string>} labels
 */
function argumentList(metadata, enums, labels) {
  return html`<dl>
    ${metadata.parameters.map(({ name, description, optional, customEnumId }) => {
      const words = enums.find(({ id }) => id === customEnumId);
      return html`<div>
        <dt>
          <code>${name}</code> ${optional ? html`<span class="note">${labels.optional}</span>` : ""}
        </dt>
        <dd>${description}${wordList(description, words)}</dd>
      </div>`;
    })}
  </dl>`;
}

module.exports = { argumentList };
