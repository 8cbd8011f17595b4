/**
 * Everything a user may search a function by, in small letters without accents: its names, what it
 * answers, and what the trade calls it in the languages of its users. search.js does the same with
 * what is typed.
 *
 * @param {object} metadata its entry in functions.json
 * @param {string} group title of its group
 * @param {string} tradeWords
 */
function searchWords({ name, description, parameters }, group, tradeWords) {
  return [name, description, group, ...parameters.map((one) => one.name), tradeWords]
    .join(" ")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}?]/gu, "");
}

module.exports = { searchWords };
