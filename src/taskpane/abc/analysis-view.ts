import { html } from "lit/html.js";
import { noticesView } from "./notices-view";
import { checkView } from "./rows/check-view";
import { chooseView } from "./settings/choose-view";
import { lookView } from "./answer/look-view";
import { ownFolder } from "../pane/own-folder";
import { seeView } from "./columns/see-view";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { writeView } from "./write/write-view";
import { writtenView } from "./write/written-view";

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
