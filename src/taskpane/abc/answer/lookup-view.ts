import { html, nothing } from "lit/html.js";
import { abc } from "../state";
import { live } from "lit/directives/live.js";
import type { Pane } from "../../pane/pane";
import { fold } from "../../pane/fold";
import { button, factsView, messageAt } from "../../pane/views";
import type { View } from "../../pane/view";
import { itemsAtLines } from "./items-at-lines";
import { className, type Result } from "../classes/result";
import { itemName } from "../rows/item-name";
import { explainItem, searchItem } from "./search";
import { showItem } from "./show-item";
import { reasonFor } from "./why";
import { whySentences } from "./why-sentences";

/** "Why is this one an A?" */
export function lookupView(pane: Pane, result: Result): View {
  const { lookup, matches, shownGroup } = abc.of(pane);
  const { why } = pane.texts.look;
  const shown = matches ?? itemsAtLines(result, result.groups[shownGroup ?? 0]);
  return fold({
    id: "why",
    title: why.heading,
    content: html`<label class="field">
        <span>${why.label}</span>
        <input
          type="search"
          autocomplete="off"
          id="item-search"
          .value=${live(lookup)}
          @input=${(event: Event) => searchItem(pane, (event.target as HTMLInputElement).value)}
        />
      </label>
      ${
        matches?.length === 0
          ? html`<p id="no-match">${why.none(lookup.trim())}</p>`
          : matchesView(pane, result, shown, matches === null ? why.atLines : why.matches)
      }`,
  });
}

function matchesView(pane: Pane, result: Result, matches: number[], title: string): View {
  const { asked } = abc.of(pane);
  if (matches.length === 0) return nothing;
  return html`<p class="quiet" id="matches-title">${title}</p>
    <ul class="matches" aria-labelledby="matches-title">
      ${matches.map(
        (item) =>
          html`<li>
            <button
              type="button"
              class="match"
              aria-pressed=${item === asked ? "true" : "false"}
              @click=${() => explainItem(pane, item)}
            >
              <span>${nameOf(pane, item)}</span>
              <strong class="letters">${className(result, item)}</strong>
            </button>
            ${item === asked ? answerView(pane, result, item) : nothing}
          </li>`,
      )}
    </ul>`;
}

function answerView(pane: Pane, result: Result, item: number): View {
  const { formats, texts } = pane;
  const { facts, rankOf } = texts.look.why;
  const reason = reasonFor(result, item);
  const shares: [string, string][] =
    reason.value > 0
      ? [
          [reason.ofScores ? facts.scoreShare : facts.share, formats.share(reason.share, 2)],
          [facts.before, formats.share(reason.shareBefore, 2)],
          [facts.after, formats.share(reason.shareAfter, 2)],
        ]
      : [];
  const lines: [string, string][] = [
    [facts.class, className(result, item)],
    [facts.value, formats.number(result.items.values[item])],
    [facts.rank, rankOf(formats.whole(reason.rank), formats.whole(reason.itemCount))],
    ...shares,
  ];
  return html`<div class="answer" id="why-answer">
    ${whySentences(pane, reason).map((sentence) => html`<p>${sentence}</p>`)} ${factsView(lines)}
    ${button(pane, {
      id: "show-item",
      text: texts.look.why.showRow,
      press: () => showItem(pane, result, item, "why"),
    })}
    ${messageAt(pane, "why")}
  </div>`;
}

function nameOf(pane: Pane, item: number): string {
  const { checked, result } = abc.of(pane);
  return checked && result ? itemName(pane.texts, checked.rows, result.items, item) : "";
}
