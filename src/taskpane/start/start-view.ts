import { html, nothing, render } from "lit/html.js";
import type { PageTexts } from "../../locales";
import { ownFolder } from "../own-folder";

/** Where there is no Excel around the page it says what it is, and how to open it there. */
export function showOutside(root: HTMLElement, texts: PageTexts): void {
  const { outside } = texts.start;
  const { help, manifest } = outside;
  showWords(root, {
    ...outside,
    note: outside.offline,
    links: [
      ["help/index.html", help],
      ["manifest.xml", manifest],
    ],
  });
}

export function showTooOld(root: HTMLElement, texts: PageTexts): void {
  showWords(root, { ...texts.start.tooOld, note: "" });
}

export function showStarting(root: HTMLElement, texts: PageTexts): void {
  render(html`<main><p>${texts.start.starting}</p></main>`, root);
}

interface Words {
  title: string;
  what: string;
  how: string;
  steps: string[];
  note: string;
  /** Files beside the page, and what each is. */
  links?: readonly (readonly [file: string, text: string])[];
}

function showWords(root: HTMLElement, { title, what, how, steps, note, links }: Words): void {
  render(
    html`<main class="words">
      <img src="${ownFolder}assets/icon-80.png" alt="" width="40" height="40" />
      <h1>${title}</h1>
      <p>${what}</p>
      <h2>${how}</h2>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${
        links
          ? html`<ul>
              ${links.map(([file, text]) => html`<li><a href="${ownFolder}${file}" target="_blank" rel="noopener">${text}</a></li>`)}
            </ul>`
          : nothing
      }
      <p class="quiet">${note}</p>
    </main>`,
    root,
  );
}
