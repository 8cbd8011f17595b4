import { html, nothing } from "lit/html.js";
import type { Written } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { button } from "../pane/views";
import { writings } from "./writings";

/** What was written, each with the button that removes it. */
export function writtenList(
  pane: Pane,
  written: Written[],
  nameOf: (written: Written) => string,
  takeBack: (written: Written, evenIfEdited?: boolean) => unknown,
): View {
  if (written.length === 0) return nothing;
  const { write } = pane.texts;
  const { editedSince } = writings.of(pane);
  return html`<ul class="written">
    ${written.map((each) => {
      const name = nameOf(each);
      return html`<li>
        <p>${name}</p>
        ${button(pane, {
          text: write.takeBack,
          name: write.takeBackNamed(name),
          press: () => takeBack(each),
        })}
        ${
          each === editedSince
            ? button(pane, {
                text: write.takeBackAnyway,
                name: write.takeBackAnywayNamed(name),
                press: () => takeBack(each, true),
              })
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}
