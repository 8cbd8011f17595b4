import { html, type TemplateResult } from "lit/html.js";

/** A formula in a narrow pane breaks after its separators, and inside a reference only when it must. */
export function formulaText(formula: string): TemplateResult {
  const pieces = formula.match(/[^,;(]*[,;(]|[^,;(]+$/gu) ?? [];
  return html`${pieces.map((piece) => html`${piece}<wbr />`)}`;
}
