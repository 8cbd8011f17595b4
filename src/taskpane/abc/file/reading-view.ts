import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { fileTexts } from "../../../locales/files";
import { decimals, encodings, separators } from "../../../csv/reading";
import type { DecimalSign } from "../../../workbook/excel/separators";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { radioGroup } from "../../pane/radio-view";
import { plainSigns } from "../../reading/cells/column-sign";
import { readCell } from "../../reading/cells/cell-kind";
import type { View } from "../../pane/view";
import { askedNumber, changeColumns, changeReading } from "./open-file";
import type { OpenFile } from "./state";

const [shownRows, shownColumns] = [5, 8];

/** How the file is read, as it was found in its first rows: to be looked over, and changed. */
export function readingFold(pane: Pane, opened: OpenFile): View {
  const words = fileTexts(pane.language).reading;
  const { reading, columns } = opened;
  return fold({
    id: "file-reading",
    title: words.heading,
    summary: readingSummary(pane, opened),
    content: html`${select({
        ...{ id: "file-separator", label: words.separator, ways: separators },
        ...{ names: words.separators, chosen: reading.separator },
        choose: (separator) => changeReading(pane, { separator }),
      })}
      ${select({
        ...{ id: "file-decimal", label: words.decimal, ways: decimals },
        ...{ names: words.decimals, chosen: reading.decimal },
        choose: (decimal) => changeReading(pane, { decimal }),
      })}
      ${select({
        ...{ id: "file-encoding", label: words.encoding, ways: encodings },
        ...{ names: words.encodings, chosen: reading.encoding },
        choose: (encoding) => changeReading(pane, { encoding }),
      })}
      <label class="tick">
        <input
          type="checkbox"
          id="file-header"
          .checked=${live(columns.hasHeader)}
          @change=${(event: Event) =>
            changeColumns(pane, { hasHeader: (event.target as HTMLInputElement).checked })}
        />
        ${words.header}
      </label>
      ${previewView(pane, opened)}`,
  });
}

/** "semicolons, decimal comma, UTF-8" */
export function readingSummary(pane: Pane, { reading }: OpenFile): string {
  const words = fileTexts(pane.language).reading;
  return words.summary(
    words.separators[reading.separator],
    words.decimals[reading.decimal],
    words.encodings[reading.encoding],
  );
}

/** A number that can be read in two ways is asked about, with what it would be by each. */
export function doubtView(pane: Pane, opened: OpenFile): View {
  const number = askedNumber(opened);
  if (number === null) return nothing;
  const words = fileTexts(pane.language).reading;
  const own: DecimalSign = number.includes(",") ? "," : ".";
  const other: DecimalSign = own === "," ? "." : ",";
  const { formats } = pane;
  const read = (sign: DecimalSign) => readCell(number, plainSigns(sign)).number;
  // Rounded to two decimals it would be a third number.
  const shown = (sign: DecimalSign) =>
    sign === own ? formats.entry(read(sign)) : formats.number(read(sign));
  const radio = (way: "thousands" | "decimals", decimal: DecimalSign) => ({
    ...{ name: "file-doubt", id: `file-doubt-${way}`, isChosen: false },
    label: words.answer[way](shown(decimal)),
    choose: () => changeReading(pane, { decimal }),
  });
  return html`<div class="message warning" id="file-decimal-ask" tabindex="-1">
    ${radioGroup(pane, words.ask(number, shown(other), shown(own)), [
      radio("thousands", other),
      radio("decimals", own),
    ])}
  </div>`;
}

interface Select<Way extends string> {
  id: string;
  label: string;
  ways: readonly Way[];
  names: Record<Way, string>;
  chosen: Way;
  choose: (way: Way) => unknown;
}

function select<Way extends string>({ id, label, ways, names, chosen, choose }: Select<Way>): View {
  const change = (event: Event) => {
    const way = ways.find((each) => each === (event.target as HTMLSelectElement).value);
    if (way !== undefined) choose(way);
  };
  return html`<label class="field">
    <span>${label}</span>
    <select id=${id} @change=${change}>
      ${ways.map(
        (way) =>
          html`<option value=${way} .selected=${live(way === chosen)}>${names[way]}</option>`,
      )}
    </select>
  </label>`;
}

/** The first rows as they are cut. */
function previewView(pane: Pane, { rows }: OpenFile): View {
  const words = fileTexts(pane.language).reading;
  return html`<div class="wide" tabindex="0" role="region" aria-label=${words.preview}>
    <table class="samples" id="file-preview">
      <caption class="quiet">
        ${words.preview}
      </caption>
      <tbody>
        ${rows.slice(0, shownRows).map(
          (row) =>
            html`<tr>
              ${row.slice(0, shownColumns).map((field) => html`<td>${field}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
