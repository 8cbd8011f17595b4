import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { fileTexts } from "../../../locales/files";
import { groupName } from "../answer/group-name";
import { classTableView } from "../answer/class-table-view";
import { headlineOf } from "../answer/headline";
import { valueCurrency } from "../columns/value-currency";
import type { Pane } from "../../pane/pane";
import { messageView } from "../../pane/views";
import type { View } from "../../pane/view";
import type { FileAnswer } from "./answer/file-answer";
import { curveView } from "./curve-view";
import { showFileGroup } from "./run-file";
import { fileState, type FileRead } from "./state";

/** A menu is no place for more; the report has them all. */
const mostChoices = 500;

/** The answer over the file: the sentence, the curve and the classes. */
export function fileAnswerView(
  pane: Pane,
  { opened, facts }: FileRead,
  answer: FileAnswer,
  isStale: boolean,
): View {
  const { group, curve } = fileState.of(pane);
  const { texts, formats } = pane;
  const words = fileTexts(pane.language);
  const shown = answer.groups.length === 1 ? answer.groups[0] : answer.groups[group ?? -1];
  const sentence = headlineOf(pane, {
    ...{ summary: (shown ?? answer).summary, total: (shown ?? answer).total },
    groups: shown === undefined ? answer.groups.length : 1,
    currency: valueCurrency(opened.list, opened.columns),
    scoreShare: null,
  });
  const left = facts.rows - facts.ledger.classed;
  return html`<section
    class="answer-first ${isStale ? "stale" : ""}"
    aria-labelledby="file-answer-heading"
  >
    <h2 id="file-answer-heading" class="headline" tabindex="-1">${sentence}</h2>
    ${
      left === 0
        ? nothing
        : html`<p class="quiet" id="file-left-out">
            ${texts.look.leftOut.withoutValue(formats.count(left))}
          </p>`
    }
    ${
      answer.returns === 0
        ? nothing
        : html`<p class="quiet">${texts.look.returns(formats.count(answer.returns))}</p>`
    }
    ${
      facts.encodingFromByte === null
        ? nothing
        : messageView(
            pane,
            "warning",
            words.encodingFound(formats.whole(facts.encodingFromByte + 1)),
            "file-encoding-found",
          )
    }
    ${
      facts.againstSign === 0
        ? nothing
        : messageView(
            pane,
            "warning",
            words.against(formats.count(facts.againstSign)),
            "file-against",
          )
    }
    ${groupChoiceView(pane, answer)}
    ${curve === null || shown === undefined ? nothing : curveView(pane, opened, curve, shown)}
    ${classTableView(pane, (shown ?? answer).summary)}
  </section>`;
}

function groupChoiceView(pane: Pane, { groups }: FileAnswer): View {
  if (groups.length === 1) return nothing;
  const words = pane.texts.look.groups;
  const { group } = fileState.of(pane);
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    void showFileGroup(pane, value === "" ? null : Number(value));
  };
  return html`<label class="field">
    <span>${words.show}</span>
    <select id="file-group" @change=${choose}>
      <option value="" .selected=${live(group === null)}>${words.all}</option>
      ${groups
        .slice(0, mostChoices)
        .map(
          (each, k) =>
            html`<option value=${k} .selected=${live(group === k)}>
              ${groupName(pane, each)}
            </option>`,
        )}
    </select>
  </label>`;
}
