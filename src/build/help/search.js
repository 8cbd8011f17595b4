/* global document */

/** "1 function found" */
function countOf(found, { none, one, many }) {
  if (found === 0) return none;
  return `${found} ${found === 1 ? one : many}`;
}

/** Shows the functions whose words hold everything typed, and hides groups without any. */
function search(text) {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const typed = plain.split(/\s+/).filter(Boolean);
  let found = 0;
  for (const group of document.querySelectorAll("[data-group]")) {
    let inGroup = 0;
    for (const entry of group.querySelectorAll("[data-words]")) {
      const fits = typed.every((word) => entry.dataset.words.includes(word));
      entry.hidden = !fits;
      if (fits) inGroup += 1;
    }
    group.hidden = inGroup === 0;
    found += inGroup;
  }
  const status = document.querySelector("[role=status]");
  status.textContent = typed.length > 0 ? countOf(found, status.dataset) : "";
}

const box = document.querySelector("[data-search]");
const input = box.querySelector("input");
input.addEventListener("input", () => search(input.value));
box.hidden = false;
search(input.value);
