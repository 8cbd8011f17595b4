const { firstSentence } = require("../metadata/first-sentence");
const { html } = require("./html");
const { layout } = require("./layout");
const { searchWords } = require("./search-words");

function groupList({ title, functions }, tradeWords, questions) {
  const wordsOf = (one) =>
    searchWords(one, title, [questions[one.id], tradeWords[one.id]].filter(Boolean).join(" "));
  return html` <section data-group>
    <h2>${title}</h2>
    <ul class="functions">
      ${functions.map(
        (one) =>
          html` <li data-words="${wordsOf(one)}">
            <a href="${one.name}.html">${one.name}</a>
            <span>${questions[one.id] || firstSentence(one.description)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/**
 * All functions by group, with a search box that the script brings to life.
 *
 * @param {{ title: string, functions: object[] }[]} groups functions as in functions.json
 * @param {Record<string, string>} tradeWords by function
 * @param {Record<string, string>} questions by function
 * @param {Record<string, string>} labels
 */
function listPage(groups, tradeWords, questions, labels) {
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
        <p
          role="status"
          data-none="${labels.nothingFound}"
          data-one="${labels.foundOne}"
          data-many="${labels.found}"
        ></p>
      </div>
      ${groups.map((group) => groupList(group, tradeWords, questions))}`,
  });
}

module.exports = { listPage };
