/* global document */

/**
 * "1 function found"
 *
 * @param {number} found
 * @param {DOMStringMap} words
 */
function countOf(found, { none = "", one, many }) {
  if (found === 0) return none;
  return `${found} ${found === 1 ? one : many}`;
}

/**
 * @param {ParentNode} within
 * @param {string} selector
 * @returns {NodeListOf<HTMLElement>}
 */
function elements(within, selector) {
  return within.querySelectorAll(selector);
}

/** Shows the functions whose words hold everything typed, and hides groups without any. */
function search(text) {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}?]/gu, "");
  const typed = plain.split(/\s+/).filter(Boolean);
  let found = 0;
  for (const group of elements(document, "[data-group]")) {
    let inGroup = 0;
    for (const entry of elements(group, "[data-words]")) {
      const fits = typed.every((word) => (entry.dataset.words ?? "").includes(word));
      entry.hidden = !fits;
      if (fits) inGroup += 1;
    }
    group.hidden = inGroup === 0;
    found += inGroup;
  }
  const [status] = elements(document, "[role=status]");
  status.textContent = typed.length > 0 ? countOf(found, status.dataset) : "";
}

const [box] = elements(document, "[data-search]");
const [input] = box.getElementsByTagName("input");
input.addEventListener("input", () => search(input.value));
box.hidden = false;
search(input.value);
