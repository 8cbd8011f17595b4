import { html, nothing } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import { choiceOf } from "../../pane/choice-view";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { ListColumns } from "../columns/list-columns";
import type { MethodSettings, NumbersQuestion, Question } from "../methods/method";
import { methods } from "../methods/methods";
import { changeLines } from "./change-settings";
import { abc } from "../state";
import { fieldView, problemView } from "./line-field-view";

/** What the method asks at that place. */
export function questionAt(
  pane: Pane,
  list: FoundList,
  columns: ListColumns,
  place: MethodSettings["place"],
): View {
  const { texts, formats } = pane;
  const { settings } = methods[columns.method];
  if (settings?.place !== place) return nothing;
  return questionView(pane, settings.question({ texts, formats, list, columns }));
}

/** What a method wants to know beside the lines. */
function questionView(pane: Pane, question: Question): View {
  if (!("entry" in question)) return numbersView(pane, question);
  const { entry, legend, ways, words } = question;
  return choiceOf(pane, {
    name: entry,
    legend,
    ways,
    words,
    chosen: abc.of(pane).lines[entry],
    choose: (way) => changeLines(pane, { [entry]: way }),
  });
}

function numbersView(pane: Pane, { heading, numbers, what }: NumbersQuestion): View {
  if (heading === undefined) {
    return html`<div class="pair">
        ${numbers.map(({ field, label }) => fieldView(pane, field, label))}
      </div>
      ${numbers.map(({ field }) => problemView(pane, field))}
      <p class="quiet">${what}</p>`;
  }
  return html`<div role="group" aria-labelledby=${heading.id}>
    <h3 id=${heading.id}>${heading.text}</h3>
    ${numbers.map(
      ({ field, label }) => html`${fieldView(pane, field, label)} ${problemView(pane, field)}`,
    )}
    <p class="quiet">${what}</p>
  </div>`;
}
