import { html, nothing } from "lit/html.js";
import type { Place } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { explainPart } from "../state";
import { goBack, goTo } from "./go-to";

/** Without the sheet where it is the same one. */
export function nameFrom(from: Place, to: Place): string {
  return from.sheetId === to.sheetId ? to.address : placeName(to);
}

export function goToView(pane: Pane, from: Place, to: Place): View {
  const text = pane.texts.explain.goTo(nameFrom(from, to));
  return button(pane, { text, kind: "link", press: () => goTo(pane, from, to) });
}

/** A link for each reference of an argument, and why one that leads nowhere has none. */
export function referencesView(
  pane: Pane,
  from: Place,
  references: { text: string; place: Place | null }[],
): View {
  const { explain } = pane.texts;
  return html`${references.map(({ text, place }) =>
    place === null
      ? html`<span class="quiet">${explain.leadsNowhere(text)}</span> `
      : html`${goToView(pane, from, place)} `,
  )}`;
}

export function backView(pane: Pane): View {
  const { trail, explanation } = explainPart.of(pane);
  const to = trail?.from[trail.from.length - 1];
  if (to === undefined) return nothing;
  const here = "place" in explanation ? explanation.place : to;
  return button(pane, {
    id: "explain-back",
    text: pane.texts.explain.backTo(nameFrom(here, to)),
    press: () => goBack(pane),
  });
}
