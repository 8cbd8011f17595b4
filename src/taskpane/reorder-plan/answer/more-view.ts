import { html, nothing } from "lit/html.js";
import type { Count } from "../../../locales/count";
import type { Pane } from "../../pane/pane";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";

/** How much of a long table is shown: all of one that is as long as this would make the pane stall. */
interface Shown {
  id: string;
  shown: number;
  /** As many as can be shown. */
  most: number;
  all: number;
  words: {
    more: (count: Count) => string;
    most: (count: Count) => string;
    capped: (shown: Count, all: Count) => string;
  };
  press: () => unknown;
}

/** Shows more of a table with a press, and says of how many it shows the first. */
export function moreView(pane: Pane, { id, shown, most, all, words, press }: Shown): View {
  const count = (number: number) => pane.formats.count(number);
  if (shown < most) {
    const text = most < all ? words.most(count(most)) : words.more(count(most));
    return button(pane, { id, text, press });
  }
  if (most === all) return nothing;
  return html`<p class="quiet">${words.capped(count(most), count(all))}</p>`;
}
