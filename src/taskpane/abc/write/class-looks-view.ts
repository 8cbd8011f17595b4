import { html, nothing } from "lit/html.js";
import { capitals } from "../classes/class-names";
import { abc } from "../state";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button } from "../../pane/views";
import { withWriting } from "./load-writing";
import { letterInView, ownClasses } from "./own-classes";

/** Beside which press a failure is told. */
const at = "write-column";

/** How the classes beside the list may look, where they stand there. */
export function classLooksView(pane: Pane): View {
  const { colours } = pane.texts.write;
  const own = ownClasses(pane);
  if (own === null || own.mark === undefined) return nothing;
  const isColoured = own.coloured === true;
  return button(pane, {
    id: "colour-classes",
    text: isColoured ? colours.plain : colours.colour,
    press: () => withWriting(pane, at, (code) => code.changeColours(pane, !isColoured)),
  });
}

/** Which rows of the list are in view: those of one letter, or all. */
export function classesInView(pane: Pane): View {
  const { show } = pane.texts.write;
  const own = ownClasses(pane);
  const { checked } = abc.of(pane);
  // Excel takes the first row of what it filters for the names of the columns.
  if (own?.mark === undefined || checked?.columns.hasHeader !== true) return nothing;
  const inView = letterInView(pane);
  return html`<div class="row" role="group" aria-label=${show.name}>
    ${capitals
      .filter((letter) => letter !== inView)
      .map((letter) =>
        button(pane, {
          id: `show-only-${letter}`,
          text: show.only(letter),
          press: () => withWriting(pane, at, (code) => code.showLetter(pane, letter)),
        }),
      )}
    ${
      inView === null
        ? nothing
        : button(pane, {
            id: "show-all-classes",
            text: show.everything,
            press: () => withWriting(pane, at, (code) => code.showAllClasses(pane)),
          })
    }
  </div>`;
}
