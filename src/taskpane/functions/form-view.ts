import { html, nothing } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";
import type { CatalogueArgument, CatalogueFunction } from "../catalogue/catalogue";
import { formulaText } from "../formula/formula-text";
import type { Pane } from "../pane/pane";
import { button } from "../pane/views";
import type { View } from "../pane/view";
import { argumentView } from "./argument-view";
import { fillInExample, showOptional } from "./choose-function";
import { draftOf } from "./formula";
import { insertView } from "./insert-view";
import { previewView } from "./preview-view";
import { functionsPart } from "./state";

/** A field for each argument, what the function gives, the formula as it will stand, and where. */
export function formView(pane: Pane, one: CatalogueFunction): View {
  const { form, fillIn } = pane.texts.functions;
  const { entries } = functionsPart.of(pane);
  const draft = draftOf(one, entries, pane.namespace, pane.formats.decimalSign);
  const needed = one.arguments.filter((each) => !isFolded(pane, each));
  return html`<section aria-labelledby="form-heading">
    <h2 id="form-heading">${form.heading}</h2>
    <p class="quiet">${form.how}</p>
    ${
      one.examples.length === 0
        ? nothing
        : button(pane, {
            ...{ id: "fill-in-example", text: fillIn, kind: "link" },
            press: () => fillInExample(pane),
          })
    }
    ${repeat(
      needed,
      ({ name }) => `${one.name} ${name}`,
      (argument) => argumentView(pane, argument),
    )}
    ${optionalView(pane, one)}
    <h3 id="formula-heading">${form.formula}</h3>
    <p>
      <code id="function-formula" aria-labelledby="formula-heading"
        >${formulaText(draft.shown)}</code
      >
    </p>
    ${previewView(pane, one)} ${insertView(pane)}
  </section>`;
}

/** What may be left out, and is, has no field until the user asks for it. */
function isFolded(pane: Pane, { name, optional }: CatalogueArgument): boolean {
  const { showsOptional, entries } = functionsPart.of(pane);
  return optional && !showsOptional && (entries[name] ?? "") === "";
}

function optionalView(pane: Pane, one: CatalogueFunction): View {
  const folded = one.arguments.filter((each) => isFolded(pane, each));
  if (folded.length === 0) return nothing;
  const { form } = pane.texts.functions;
  return html`<p class="folded">
    ${button(pane, {
      id: "show-optional",
      text: form.optionalOnes(folded.map(({ name }) => name).join(", ")),
      kind: "link",
      press: () => showOptional(pane),
    })}
  </p>`;
}
