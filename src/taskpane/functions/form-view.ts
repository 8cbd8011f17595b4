import { html } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { CatalogueFunction } from "../catalogue/catalogue";
import { formulaText } from "../formula/formula-text";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { argumentView } from "./argument-view";
import { draftOf } from "./formula";
import { insertView } from "./insert-view";
import { functionsPart } from "./state";

/** A field for each argument, the formula as it will stand, and where it goes. */
export function formView(pane: Pane, one: CatalogueFunction): View {
  const { form } = pane.texts.functions;
  const { entries } = functionsPart.of(pane);
  const draft = draftOf(one, entries, pane.namespace, pane.formats.decimalSign);
  return html`<section aria-labelledby="form-heading">
    <h2 id="form-heading">${form.heading}</h2>
    <p class="quiet">${form.how}</p>
    ${repeat(
      one.arguments,
      ({ name }) => `${one.name} ${name}`,
      (argument) => argumentView(pane, argument),
    )}
    <h3 id="formula-heading">${form.formula}</h3>
    <p>
      <code id="function-formula" aria-labelledby="formula-heading"
        >${formulaText(draft.shown)}</code
      >
    </p>
    ${insertView(pane)}
  </section>`;
}
