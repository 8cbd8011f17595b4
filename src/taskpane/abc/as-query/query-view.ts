import { html } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { queryTexts } from "../../../locales/queries";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { button, messageAt } from "../../pane/views";
import type { Run } from "../write/run";
import { copyQuery, queryAt, queryField } from "./copy-query";
import { dialectIds } from "./dialects/dialects";
import { isDatabase, queryOfRun } from "./query-of-run";
import { queryChoice, type QueryPlace } from "./query-state";

const places = {
  sql: dialectIds,
  powerQuery: ["workbook", "csv", ...dialectIds],
} as const satisfies Record<string, readonly QueryPlace[]>;

/** The run as a query: for which engine, over which table, and the text to copy. */
export function queryView(pane: Pane, run: Run): View {
  const { query: words } = queryTexts(pane.language);
  const { language, place, table: typed } = queryChoice.of(pane);
  const { list } = run.checked;
  const table = typed ?? list.tableName ?? list.place.sheetName;
  const kind = isDatabase(place) ? "database" : place;
  const text = queryOfRun(pane, words, run, { language, place, table }, new Date());
  return html`${radiosView(pane, {
      ...{ name: "query-language", legend: words.language, ways: ["sql", "powerQuery"] },
      ...{ words: words.languages, chosen: language },
      choose: (language) =>
        queryChoice.change(pane, {
          language,
          place: language === "powerQuery" ? "workbook" : isDatabase(place) ? place : "duckDb",
        }),
    })}
    <label class="field">
      <span>${words.place}</span>
      <select
        id="query-place"
        @change=${(event: Event) =>
          queryChoice.change(pane, {
            place: (event.target as HTMLSelectElement).value as QueryPlace,
          })}
      >
        ${places[language].map(
          (each) =>
            html`<option value=${each} ?selected=${each === place}>${words.places[each]}</option>`,
        )}
      </select>
    </label>
    <label class="field">
      <span>${words.table[kind]}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck="false"
        id="query-table"
        aria-describedby="query-what"
        .value=${live(table)}
        @change=${(event: Event) =>
          queryChoice.change(pane, {
            table: (event.target as HTMLInputElement).value.trim() || null,
          })}
      />
    </label>
    <p class="quiet" id="query-what">${words.whats[kind]}</p>
    <label class="field">
      <span>${words.text}</span>
      <textarea
        id=${queryField}
        class="query"
        rows="12"
        readonly
        wrap="off"
        spellcheck="false"
        .defaultValue=${text}
      ></textarea>
    </label>
    ${button(pane, {
      id: "copy-query",
      text: words.copy[language],
      press: () => copyQuery(pane, words, text),
    })}
    ${messageAt(pane, queryAt)}`;
}
