/** "Safety stock, in units." from a longer description. */
function firstSentence(description) {
  return /^.*?[.](?=\s|$)/.exec(description)?.[0] ?? description;
}

module.exports = { firstSentence };
