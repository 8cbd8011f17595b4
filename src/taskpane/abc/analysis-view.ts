import { html } from "lit/html.js";
import { noticesView } from "../again/notices-view";
import { checkView } from "../check/check-view";
import { chooseView } from "../choose/choose-view";
import { lookView } from "../look/look-view";
import { ownFolder } from "../own-folder";
import { seeView } from "../see/see-view";
import type { Pane } from "../state/pane";
import type { View } from "../state/view";
import { writeView } from "../write/write-view";
import { writtenView } from "../write/written-view";

/** The ABC analysis, from the list to what was written. */
export function analysisView(pane: Pane): View {
  return html`<h1>${pane.texts.title}</h1>
    ${noticesView(pane)} ${seeView(pane)} ${checkView(pane)} ${chooseView(pane)} ${lookView(pane)}
    ${writeView(pane)} ${writtenView(pane)}
    <p>
      <a id="help" href="${ownFolder}help/pane.html" target="_blank" rel="noopener">
        ${pane.texts.help}
      </a>
    </p>`;
}
