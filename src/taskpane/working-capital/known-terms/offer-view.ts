import { html, nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { messageView } from "../../pane/views";
import { workingCapitalPart } from "../state";
import { changeEntries } from "../work/make-answer";
import { knownTermWays } from "./list-terms";
import { offerWords } from "./terms-words";

/** Terms that another list has told of these suppliers: they are used when the user says so. */
export function termsOffer(pane: Pane): View {
  const { result, entries } = workingCapitalPart.of(pane);
  const known = result?.rows.knownTerms ?? null;
  if (known === null) return nothing;
  const { legend, ways } = pane.texts.workingCapital.knownTerms;
  return html`${messageView(pane, "info", offerWords(pane, known), "capital-known-terms")}
  ${radiosView(pane, {
    ...{ name: "capital-use-terms", legend, ways: knownTermWays, words: ways },
    chosen: entries.knownTerms,
    choose: (knownTerms) => changeEntries(pane, { knownTerms }),
  })}`;
}
