import { nothing } from "lit/html.js";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button } from "../../pane/views";
import { colourClasses, ownClasses, plainClasses } from "./colour-classes";

/** How the classes beside the list may look, where they stand there. */
export function classLooksView(pane: Pane): View {
  const { colours } = pane.texts.write;
  const own = ownClasses(pane);
  if (own === null || own.mark === undefined) return nothing;
  const isColoured = own.coloured === true;
  return button(pane, {
    id: "colour-classes",
    text: isColoured ? colours.plain : colours.colour,
    press: () => (isColoured ? plainClasses(pane) : colourClasses(pane)),
  });
}
