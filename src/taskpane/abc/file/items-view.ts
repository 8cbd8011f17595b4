import { html, nothing } from "lit/html.js";
import { live } from "lit/directives/live.js";
import { fileTexts } from "../../../locales/files";
import type { Pane } from "../../pane/pane";
import { button, section } from "../../pane/views";
import type { View } from "../../pane/view";
import type { FileItem } from "./answer/file-answer";
import { moreItems, showItems } from "./run-file";
import { fileState } from "./state";

/** The items of class A by rank, or those whose names hold what is typed. */
export function itemsView(pane: Pane): View {
  const { items: words } = fileTexts(pane.language);
  const { text, page } = fileState.of(pane);
  const isSearch = text.trim() !== "";
  return section(
    "file-items",
    isSearch ? words.all : words.heading("A"),
    html`<label class="field">
        <span>${words.search}</span>
        <input
          type="search"
          autocomplete="off"
          id="file-search"
          .value=${live(text)}
          @input=${(event: Event) => showItems(pane, (event.target as HTMLInputElement).value)}
        />
      </label>
      ${page === null ? nothing : pageView(pane, isSearch)}`,
  );
}

function pageView(pane: Pane, isSearch: boolean): View {
  const { items: words } = fileTexts(pane.language);
  const { text, page, answer } = fileState.of(pane);
  const { formats } = pane;
  if (page === null || page.found === 0) {
    return isSearch ? html`<p id="file-no-item">${words.none(text.trim())}</p>` : nothing;
  }
  const { items, found } = page;
  const amount = formats.amounts(items.map(({ value }) => value));
  const hasGroups = (answer?.groups.length ?? 1) > 1;
  return html`<table class="classes items" id="file-items">
      <caption class="visually-hidden">
        ${words.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.rank}</th>
          <th scope="col">${words.name}</th>
          ${hasGroups ? html`<th scope="col">${words.group}</th>` : nothing}
          <th scope="col">${words.value}</th>
          <th scope="col">${words.class}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(
          (item) =>
            html`<tr>
              <td>${formats.whole(item.rank)}</td>
              <th scope="row">${nameOf(pane, item)}</th>
              ${hasGroups ? html`<td class="text">${item.group}</td>` : nothing}
              <td>${amount(item.value)}</td>
              <td>${item.class}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      found > items.length
        ? html`<p class="row">
            <span class="quiet"
              >${words.shown(formats.whole(items.length), formats.count(found))}</span
            >
            ${button(pane, {
              ...{ id: "file-more", text: words.more, kind: "link" },
              press: () => moreItems(pane),
            })}
          </p>`
        : nothing
    }`;
}

export function nameOf(pane: Pane, { name, line }: FileItem): string {
  return name === "" ? fileTexts(pane.language).items.line(pane.formats.whole(line)) : name;
}
