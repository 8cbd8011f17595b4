import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { live } from "lit/directives/live.js";
import { changeChoices } from "../run/run";
import type { PaneTexts } from "../../../locales";
import type { Pane } from "../../pane/pane";
import type { CheckedList } from "../state";
import { button } from "../../pane/views";
import type { View } from "../../pane/view";
import { standsThere } from "./cell-text";
import type { Choices } from "./choices";
import type { Finding, FindingKind } from "./findings";
import { fateSentence, findingTitle } from "./finding-texts";
import { rowName } from "./item-name";
import type { Rows } from "./rows";
import { selectFinding } from "./select-finding";
import { sharingKinds } from "./shared-names";

const shownRows = 3;

/** The findings about which the user decides. */
const choiceFor: Partial<Record<FindingKind, keyof typeof waysOf>> = {
  doubtful: "readings",
  textNumber: "textNumbers",
  duplicates: "duplicates",
  codes: "codes",
  totals: "totals",
  sums: "sums",
  emptyPeriods: "emptyPeriods",
};

/** The two ways to treat the rows, the one by default first. */
const waysOf = {
  textNumbers: ["read", "leaveOut"],
  readings: ["grouping", "decimal"],
  duplicates: ["sum", "keep"],
  codes: ["apart", "same"],
  totals: ["leaveOut", "count"],
  sums: ["count", "leaveOut"],
  emptyPeriods: ["zero", "passOver"],
} as const;

export function findingView(pane: Pane, checked: CheckedList, finding: Finding): View {
  const { kind } = finding;
  const title = findingTitle(pane, finding);
  const choice = choiceFor[kind];
  return html`<div class="finding" role="group" aria-labelledby="finding-${kind}">
    <h3 id="finding-${kind}">
      ${button(pane, {
        id: `select-${kind}`,
        text: title,
        kind: "link",
        press: () => selectFinding(pane, checked, finding),
      })}
    </h3>
    <p>${fateSentence(pane, finding, abc.of(pane).choices, checked.columns.method)}</p>
    ${choice === undefined ? nothing : choiceView(pane, choice, finding)}
    ${samplesView(pane, checked, finding)}
  </div>`;
}

function choiceView(pane: Pane, choice: keyof typeof waysOf, { reading }: Finding): View {
  const own = abc.of(pane).choices[choice];
  const chosen = own === "likely" ? reading?.as : own;
  const words: Record<string, string> = pane.texts.check.choices[choice];
  const ways = waysOf[choice] as readonly string[];
  return html`<fieldset class="choice" ?disabled=${pane.store.state.busy}>
    <legend class="visually-hidden">${words.name}</legend>
    ${ways.map(
      (way) =>
        html`<label class="tick">
          <input
            type="radio"
            name=${choice}
            id="${choice}-${way}"
            .checked=${live(chosen === way)}
            @change=${() => changeChoices(pane, { [choice]: way } as Partial<Choices>)}
          />
          ${words[way]}
        </label>`,
    )}
  </fieldset>`;
}

function samplesView({ texts, formats }: Pane, { rows, columns }: CheckedList, finding: Finding) {
  const { check } = texts;
  const hidden = finding.rows.length - shownRows;
  return html`<table class="samples">
      <thead>
        <tr>
          <th scope="col" class="number">${check.row}</th>
          ${columns.item === null ? nothing : html`<th scope="col">${check.item}</th>`}
          <th scope="col" class="number">${check.stands}</th>
        </tr>
      </thead>
      <tbody>
        ${finding.rows.slice(0, shownRows).map(
          (row) =>
            html`<tr>
              <td class="number">${formats.whole(rows.firstSheetRow + row)}</td>
              ${columns.item === null ? nothing : html`<td>${shownName(rows, row, texts, finding.kind)}</td>`}
              <td class="number">${standsThere(rows, row, texts, formats)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${hidden > 0 ? html`<p class="quiet">${check.more(formats.count(hidden))}</p>` : nothing}`;
}

/** Where rows share an item its number tells; elsewhere the description is what people recognise. */
function shownName(rows: Rows, row: number, texts: PaneTexts, kind: FindingKind): string {
  const sharing: readonly string[] = sharingKinds;
  if (sharing.includes(kind)) return rowName(texts, rows, row);
  const label = () => rows.labels.map((texts) => texts[row]).find((text) => text !== "");
  return rows.descriptions?.[row] || rows.names[row] || label() || texts.check.empty;
}
