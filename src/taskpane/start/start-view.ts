import { html, render } from "lit/html.js";
import type { AnalysisTexts } from "../../locales";

/** Where there is no Excel around the page it says what it is, and how to open it there. */
export function showOutside(root: HTMLElement, texts: AnalysisTexts): void {
  const { outside } = texts.start;
  showWords(root, { ...outside, note: outside.offline });
}

export function showTooOld(root: HTMLElement, texts: AnalysisTexts): void {
  showWords(root, { ...texts.start.tooOld, note: "" });
}

export function showStarting(root: HTMLElement, texts: AnalysisTexts): void {
  render(html`<main><p>${texts.start.starting}</p></main>`, root);
}

interface Words {
  title: string;
  what: string;
  how: string;
  steps: string[];
  note: string;
}

function showWords(root: HTMLElement, { title, what, how, steps, note }: Words): void {
  render(
    html`<main class="words">
      <h1>${title}</h1>
      <p>${what}</p>
      <h2>${how}</h2>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="quiet">${note}</p>
    </main>`,
    root,
  );
}
