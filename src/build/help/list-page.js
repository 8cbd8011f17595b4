const { html } = require("./html");
const { layout } = require("./layout");

/** "Safety stock, in units." from a longer description. */
function firstSentence(description) {
  return /^.*?[.](?=\s|$)/.exec(description)?.[0] ?? description;
}

/** Everything a user may search a function by. */
function wordsOf({ name, description, parameters }, family) {
  return [name, description, family, ...parameters.map((one) => one.name)].join(" ").toLowerCase();
}

function familyList({ title, functions }) {
  return html` <section data-family>
    <h2>${title}</h2>
    <ul class="functions">
      ${functions.map(
        (one) =>
          html` <li data-words="${wordsOf(one, title)}">
            <a href="${one.name}.html">${one.name}</a>
            <span>${firstSentence(one.description)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/**
 * All functions by family, with a search box that the script brings to life.
 *
 * @param {{ title: string, functions: object[] }[]} families functions as in functions.json
 * @param {Record<string, string>} labels
 */
function listPage(families, labels) {
  return layout({
    title: `${labels.allFunctions} - ${labels.product}`,
    labels,
    script: "search.js",
    body: html` <h1>${labels.allFunctions}</h1>
      <p class="lead">${labels.introduction}</p>
      <p class="note">${labels.typeEquals}</p>
      <div class="search" data-search hidden>
        <label for="search">${labels.search}</label>
        <input id="search" type="search" autocomplete="off" spellcheck="false" />
        <p role="status" data-none="${labels.nothingFound}"></p>
      </div>
      ${families.map(familyList)}`,
  });
}

module.exports = { listPage };
