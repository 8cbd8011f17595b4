import { html, type TemplateResult } from "lit/html.js";
import { ownFolder } from "../own-folder";

/** A page of the help, which opens in the browser beside Excel. */
export function helpLink(page: string, text: string): TemplateResult {
  return html`<a href="${ownFolder}help/${page}.html" target="_blank" rel="noopener">${text}</a>`;
}
