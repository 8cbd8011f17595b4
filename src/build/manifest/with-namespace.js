/**
 * A text with the namespace put before every function it calls: "=EOQ(" becomes "=INV.EOQ(".
 *
 * @param {string} text
 * @param {string} namespace
 */
function withNamespace(text, namespace) {
  return namespace ? text.replace(/=(?=[A-Z][A-Z0-9.]*\()/g, `=${namespace}.`) : text;
}

module.exports = { withNamespace };
