import { complaintsOf } from "./complaints";
import { placeName } from "../pane/place-name";
import { unknownSaid } from "./unknown/unknown-names";
import type { Pane } from "../pane/pane";
import { cellAsShown } from "../reading/cells/cell-as-shown";
import type { Explanation } from "./state";

/** The short sentence that a screen reader hears for an explanation. */
export function saidOf(pane: Pane, explanation: Explanation): string {
  const { explain } = pane.texts;
  switch (explanation.kind) {
    case "looking":
      return explain.looking;
    case "refused":
      return explanation.sentence;
    case "nothing":
      return explain.nothingIn(placeName(explanation.place));
    case "plain":
      return explain.saidOf(
        placeName(explanation.place),
        [
          explain.plain.said(cellAsShown(pane, explanation).shown),
          ...(explanation.unknown === null ? [] : unknownSaid(pane, explanation.unknown)),
        ].join(" "),
      );
    case "tooDeep":
      return explain.saidOf(placeName(explanation.place), explain.tooDeep);
    case "unreadable":
      return explain.saidOf(placeName(explanation.place), explain.unreadable);
    case "written":
      return explain.saidOf(placeName(explanation.place), explanation.told.sentences[0]);
    case "formula": {
      const names = [...new Set(explanation.calls.map(({ own }) => own.name))].join(", ");
      const { shown } = cellAsShown(pane, explanation);
      // What the formula makes of a function's result is no result of that function.
      const said = explanation.calls[0].isWhole ? explain.said : explain.saidWithin;
      const sentence = said(placeName(explanation.place), names, shown);
      return [sentence, ...complaintsOf(pane, explanation)].join(" ");
    }
  }
}
