/**
 * What stands for a Fluent token where the user's system dictates the colours. The first pattern
 * that fits the token's name decides.
 *
 * @type {[RegExp, string][]}
 */
const rules = [
  [/^shadow/, "none"],
  [/Disabled/, "GrayText"],
  [/^colorNeutralForegroundOnBrand|^colorNeutralForegroundInverted/, "HighlightText"],
  [/^color(Compound)?BrandBackground/, "Highlight"],
  [/^color(Compound)?BrandStroke/, "Highlight"],
  [/Link/, "LinkText"],
  [/^color.*Shadow/, "transparent"],
  [/^color.*Background/, "Canvas"],
  [/^color/, "CanvasText"],
];

/**
 * @param {string} token
 * @returns {string | undefined} undefined for tokens that are no colours
 */
function systemColor(token) {
  return rules.find(([pattern]) => pattern.test(token))?.[1];
}

module.exports = { systemColor };
