const { mathml } = require("../help/mathematics");

/**
 * What a browser assumes of its own accord: the form of an operator follows from its place, and
 * letters that stand together are upright.
 *
 * @type {[long: RegExp, short: string][]}
 */
const assumed = [
  [/<mi mathvariant="normal">(?=[^<]{2,}<)/g, "<mi>"],
  [/ (?:fence|form|lspace|rspace|scriptlevel)="[^"]*"/g, ""],
  [/ stretchy="true"|(?<=<mtable) displaystyle="true"/g, ""],
  [/ class="(?!tml-(?:left|right)")[^"]*"/g, ""],
  [/<mspace><\/mspace>|<mo><\/mo>/g, ""],
];

/**
 * One formula of a doc comment as MathML without what a browser assumes anyway. An argument is an
 * `<mi>` that holds its name and nothing else.
 *
 * @param {string} latex
 */
function shortMathml(latex) {
  return assumed.reduce((text, [long, short]) => text.replace(long, short), String(mathml(latex)));
}

module.exports = { shortMathml };
