/* global document */

/** Shows the functions whose words hold everything typed, and hides families without any. */
function search(text) {
  const typed = text.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const family of document.querySelectorAll("[data-family]")) {
    let inFamily = 0;
    for (const entry of family.querySelectorAll("[data-words]")) {
      const fits = typed.every((word) => entry.dataset.words.includes(word));
      entry.hidden = !fits;
      if (fits) inFamily += 1;
    }
    family.hidden = inFamily === 0;
    found += inFamily;
  }
  const status = document.querySelector("[data-none]");
  status.textContent = found === 0 ? status.dataset.none : "";
}

const box = document.querySelector("[data-search]");
const input = box.querySelector("input");
input.addEventListener("input", () => search(input.value));
box.hidden = false;
search(input.value);
