const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text that is HTML already and goes into a template as it is. */
class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

function intoHtml(value) {
  if (Array.isArray(value)) return value.map(intoHtml).join("");
  if (value instanceof Html) return value.text;
  return String(value).replace(/[&<>"]/g, (character) => escapes[character]);
}

/** A template whose values are escaped, unless they are made of such templates themselves. */
function html(strings, ...values) {
  return new Html(String.raw({ raw: strings }, ...values.map(intoHtml)));
}

/** @param {string} text HTML of our own */
function asHtml(text) {
  return new Html(text);
}

module.exports = { html, asHtml };
