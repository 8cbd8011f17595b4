const temml = require("temml");
const { asHtml, html } = require("./html");

/** To MathML text is mere space, beside which temml sets the spaces round an operator by hand. */
const spacedByHand =
  /<mrow><mspace[^>]*><\/mspace>(<mo>[^<]*<\/mo>)<mspace[^>]*><\/mspace><\/mrow>/g;

/** What is said in more words than stand in a line of a narrow page. */
const longWords = /<mi mathvariant="normal">([^<]{30,})<\/mi>/g;

/** Words as upright identifiers, so that operators between them have the spaces they should have. */
function mathml(latex) {
  const drawn = temml.renderToString(latex, { displayMode: true, throwOnError: true });
  const words = drawn
    .replace(/<mtext>([^<]*)<\/mtext>/g, '<mi mathvariant="normal">$1</mi>')
    .replace(spacedByHand, "$1");
  return asHtml(words.replace(/ style="[^"]*"/g, ""));
}

/** A row of words, which may go on in the next line. */
function wordByWord(formula) {
  return asHtml(
    String(formula).replace(longWords, (_, text) => {
      const words = text
        .split(/\s/)
        .map((word, k, all) => (k < all.length - 1 ? `${word}\u00a0` : word));
      return `<mrow>${words.map((word) => `<mi mathvariant="normal">${word}</mi>`).join("")}</mrow>`;
    }),
  );
}

/**
 * Formulas as MathML, which browsers draw and screen readers read without script or fonts of ours.
 * What \qquad parts goes below each other where the page is narrow. Inline styles go: the pages'
 * policy forbids them, and help.css has what is needed.
 *
 * @param {string} latex
 */
function mathematics(latex) {
  return html`<div class="mathematics">
    ${latex.split("\\qquad").map((part) => wordByWord(mathml(part)))}
  </div>`;
}

module.exports = { mathematics, mathml };
