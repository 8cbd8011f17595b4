import { html, nothing } from "lit/html.js";
import { until } from "lit/directives/until.js";
import { Refusal } from "../../workbook/excel/types";
import type { Pane } from "./pane";
import { refusalSentence } from "./refusal-sentence";
import type { View } from "./view";
import { button } from "./views";

/** Views whose code comes only where there is something for them to show. */
export interface LateView<Code> {
  /** Brings the code, so that it draws at once; where that fails, the drawing says so. */
  ready(): Promise<void>;
  draw(pane: Pane, place: LatePlace, view: (code: Code) => View): unknown;
}

export interface LatePlace {
  /** Of what is drawn. */
  id: string;
  /** Takes the keyboard when what was missing is there. */
  heading: string;
}

export function lateView<Code>(load: () => Promise<Code>): LateView<Code> {
  let loaded: Code | null = null;
  let isMissing = false;
  const ready = async () => {
    isMissing = false;
    try {
      loaded ??= await load();
    } catch {
      isMissing = true;
    }
  };
  const again = (pane: Pane, { id, heading }: LatePlace) => ({
    id: `${id}-load-again`,
    text: pane.texts.tabs.retry,
    press: async () => {
      await ready();
      pane.focus(isMissing ? `${id}-load-again` : heading);
    },
  });
  return {
    ready,
    draw: (pane, place, view) => {
      const now = () => {
        if (loaded !== null) return view(loaded);
        const why = refusalSentence(pane.texts, new Refusal("notLoaded"));
        return html`<p id="${place.id}-missing">${why}</p>
          ${button(pane, again(pane, place))}`;
      };
      return loaded !== null || isMissing ? now() : until(ready().then(now), nothing);
    },
  };
}
