import { html, nothing } from "lit/html.js";
import type { Cell } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { shownNumber } from "../../pane/shown-number";
import type { View } from "../../pane/view";
import { sharePart } from "../state";
import type { Left } from "./told";

/** Nobody reads a longer list here; the others are still counted. */
const mostLines = 50;

/** What was done last, and every cell that was left as it was. */
export function toldView(pane: Pane): View {
  const { told } = sharePart.of(pane);
  if (told === null) return nothing;
  const { tell } = pane.texts.share;
  const { what, done, left } = told;
  const { formats } = pane;
  return html`<div class="answer" id="share-told">
    <p>${tell[what](formats.count(done))}</p>
    ${
      left.length === 0
        ? nothing
        : html`<p>${tell.left(formats.count(left.length))}</p>
            <ul id="share-left">
              ${left.slice(0, mostLines).map((one) => html`<li>${leftText(pane, one)}</li>`)}
            </ul>`
    }
    ${
      left.length > mostLines
        ? html`<p>${tell.more(formats.count(left.length - mostLines))}</p>`
        : nothing
    }
  </div>`;
}

function leftText(pane: Pane, { place, reason, values }: Left): string {
  const { tell } = pane.texts.share;
  const shown = (value: Cell) =>
    typeof value === "number" ? shownNumber(pane.formats, value) : String(value);
  const why =
    reason === "differs" && values !== null
      ? tell.differs(shown(values.before), shown(values.after))
      : tell.reasons[reason];
  return `${placeName(place)}: ${why}`;
}
