import { html, nothing } from "lit/html.js";
import { fileTexts } from "../../../locales/files";
import type { Pane } from "../../pane/pane";
import { button, messageAt, messageView } from "../../pane/views";
import type { View } from "../../pane/view";
import { fileAnswerView } from "./answer-view";
import { fileCheckView } from "./check-view";
import { fileColumnsFold } from "./columns-view";
import { fileActionsView } from "./actions-view";
import { itemsView } from "./items-view";
import { fileLinesFold } from "./lines-view";
import { closeFile, openFile } from "./open-file";
import { doubtView, readingFold } from "./reading-view";
import { at, isStale, readOpenFile } from "./run-file";
import { sizeOfFile } from "./size-text";
import { fileState, type OpenFile } from "./state";
import { mostItems } from "./table/item-table";

/** The analysis of a file, from choosing it to what is written of it. */
export function fileView(pane: Pane): View {
  const { opened, refusal } = fileState.of(pane);
  const words = fileTexts(pane.language);
  return html`<h2 id="file-heading" tabindex="-1">${words.heading}</h2>
    ${opened === null ? html`<p class="quiet">${words.what}</p>` : nothing}
    ${refusal === null ? nothing : messageView(pane, "error", refusal, "file-refusal")}
    ${opened === null ? nothing : openedView(pane, opened, refusal !== null)}
    ${chooseView(pane, opened === null)}
    ${
      opened === null
        ? html`<p class="quiet">${words.limits(pane.formats.whole(mostItems))}</p>`
        : nothing
    }
    <p>
      ${button(pane, {
        ...{ id: "file-close", text: words.close, kind: "link" },
        press: () => closeFile(pane),
      })}
    </p>
    ${fileActionsView(pane)}`;
}

function openedView(pane: Pane, opened: OpenFile, isRefused: boolean): View {
  const words = fileTexts(pane.language);
  const { read, rowsSoFar, answer } = fileState.of(pane);
  const { file } = opened;
  const stale = isStale(read, opened);
  return html`<div class="takes">
      <p id="file-name">${words.opened(file.name, sizeOfFile(pane, file.size))}</p>
      ${
        isRefused
          ? nothing
          : button(pane, {
              id: "file-go",
              text: read === null ? words.go : words.again,
              kind: read === null || stale ? "primary" : "link",
              press: () => readOpenFile(pane),
            })
      }
    </div>
    ${doubtView(pane, opened)}
    ${
      rowsSoFar === null || rowsSoFar === 0
        ? nothing
        : html`<p class="quiet" id="file-rows">${words.soFar(pane.formats.count(rowsSoFar))}</p>`
    }
    ${messageAt(pane, at)}
    ${stale ? messageView(pane, "warning", words.stale, "file-stale") : nothing}
    ${
      read === null || answer === null
        ? nothing
        : html`${fileAnswerView(pane, read, answer, stale)} ${itemsView(pane)}`
    }
    ${read === null ? nothing : fileCheckView(pane, read.facts, read.opened.columns.hasHeader)}
    ${isRefused ? nothing : fileColumnsFold(pane, opened)} ${readingFold(pane, opened)}
    ${isRefused ? nothing : fileLinesFold(pane)}`;
}

/** The first file is asked for, and every other offered. */
function chooseView(pane: Pane, isFirst: boolean): View {
  const words = fileTexts(pane.language);
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file may be chosen again, changed meanwhile.
    input.value = "";
    if (file !== undefined) void openFile(pane, file);
  };
  // The browser's own field would say that no file is chosen, while one is open above it.
  return html`<p class="row">
      ${button(pane, {
        id: "file-choose",
        text: isFirst ? words.choose : words.another,
        ...(isFirst && { kind: "primary" as const }),
        press: () => document.getElementById("file-input")?.click(),
      })}
      ${isFirst ? html`<span class="quiet">${words.drop}</span>` : nothing}
    </p>
    <input
      type="file"
      id="file-input"
      hidden
      aria-label=${words.choose}
      accept=".csv,.tsv,.tab,.txt,text/csv,text/plain,text/tab-separated-values"
      @change=${choose}
    />`;
}
