import { html, nothing } from "lit/html.js";
import { placeAt } from "../../../workbook/excel/a1";
import { say, type Pane } from "../../pane/pane";
import { asRefusal, refusalSentence } from "../../pane/refusal-sentence";
import type { Place } from "../../../workbook/excel/types";
import { placeName } from "../../pane/place-name";
import type { View } from "../../pane/view";
import { button } from "../../pane/views";
import { blocksOf } from "./blocks-of";
import type { OwnCell, OwnSheet } from "./found";

/** Nobody goes through more by hand. */
const mostPlaces = 12;

/** The cells of a sheet by what they call, each block of them a way to it. */
export function sheetView(pane: Pane, sheet: OwnSheet): View {
  const { find } = pane.texts.share;
  const byFunction = new Map<string, OwnCell[]>();
  for (const cell of sheet.cells) {
    const [first] = cell.functions;
    const known = byFunction.get(first);
    if (known === undefined) byFunction.set(first, [cell]);
    else known.push(cell);
  }
  return html`<h3>${sheet.sheetName}</h3>
    ${sheet.isProtected ? html`<p>${find.isProtected}</p>` : nothing}
    ${sheet.isHidden ? html`<p class="quiet">${find.isHidden}</p>` : nothing}
    <ul>
      ${[...byFunction].map(
        ([name, cells]) => html`<li>${name}: ${placesView(pane, sheet, cells)}</li>`,
      )}
    </ul>`;
}

function placesView(pane: Pane, sheet: OwnSheet, cells: OwnCell[]): View {
  const blocks = blocksOf(cells);
  const shown = blocks.slice(0, mostPlaces).map((box) => placeAt(sheet, box));
  const more = blocks.length - shown.length;
  return html`${shown.map((place) =>
    sheet.isHidden
      ? html`${place.address} `
      : button(pane, {
          text: place.address,
          name: pane.texts.share.find.goTo(placeName(place)),
          kind: "link",
          press: () => goTo(pane, place),
        }),
  )}
  ${more === 0 ? nothing : pane.texts.share.find.more(pane.formats.count(more))}`;
}

async function goTo(pane: Pane, place: Place): Promise<void> {
  try {
    await pane.workbook.selectPlace(place);
  } catch (error) {
    say(pane, refusalSentence(pane.texts, asRefusal(error)), "share", "error");
  }
}
