import { html, nothing } from "lit/html.js";
import type { Place } from "../../workbook/excel/types";
import { goToList } from "../list/go-to-list";
import { lastRun } from "../list/last-run";
import { listsInWorkbookView } from "../list/lists-in-workbook-view";
import { listsSeen } from "../list/lists-seen";
import { placeAmong } from "../list/place-among";
import type { Pane, PartEntry } from "../pane/pane";
import { placeName, sizeOf } from "../pane/place-name";
import { prepare } from "../pane/tabs/load-part";
import { openPart } from "../pane/tabs/open-part";
import type { View } from "../pane/view";
import { button, messageAt } from "../pane/views";
import { selectedList } from "./selected-list";

/** What one may want to know of a list, each leading to the part that answers it. */
export function questionsView(pane: Pane): View {
  const { questions } = pane.texts;
  return html`<h1>${questions.title}</h1>
    ${selectedView(pane)} ${messageAt(pane, "see")} ${againView(pane)}
    <ul class="questions" aria-label=${questions.title}>
      ${pane.parts.map((part) => questionView(pane, part))}
      ${pane.parts.map((part) => alsoView(pane, part))}
    </ul>
    ${selectedList(pane) === "none" ? listsInWorkbookView(pane, "questions-") : nothing}`;
}

function questionView(pane: Pane, { id, question }: PartEntry): View {
  if (question === undefined) return nothing;
  return askView(pane, id, { id, ...question(pane.texts), choose: () => turnTo(pane, id) });
}

/** What else the parts answer, below what is asked most. */
function alsoView(pane: Pane, { id: part, also }: PartEntry): View {
  if (also === undefined) return nothing;
  const { id, question, choose } = also;
  const turn = () => {
    choose(pane);
    return turnTo(pane, part);
  };
  return askView(pane, part, { id, ...question(pane.texts), choose: turn });
}

function askView(
  pane: Pane,
  part: string,
  {
    id,
    asks,
    answers,
    choose,
  }: { id: string; asks: string; answers: string; choose: () => unknown },
): View {
  return html`<li>
    <button
      type="button"
      id="ask-${id}"
      @pointerenter=${() => prepare(pane, part)}
      @focus=${() => prepare(pane, part)}
      @click=${choose}
    >
      <strong>${asks}</strong>
      <span class="quiet">${answers}</span>
    </button>
  </li>`;
}

function turnTo(pane: Pane, id: string): Promise<void> {
  pane.focus(`tab-${id}`);
  return openPart(pane, id);
}

/** What a question would be asked of. */
function selectedView(pane: Pane): View {
  const { texts, formats } = pane;
  const place = selectedList(pane);
  if (place === null) return html`<p id="questions-of">${texts.found.looking}</p>`;
  if (place === "none") return html`<p id="questions-of">${texts.questions.noList}</p>`;
  const size = sizeOf(place, texts, formats);
  return html`<p id="questions-of">${texts.questions.selected(placeName(place), size)}</p>`;
}

/** The list that was last worked on, and the question that was asked of it. */
function againView(pane: Pane): View {
  const { run } = lastRun.of(pane);
  const { lists } = listsSeen.of(pane);
  const part = pane.parts.find(({ id }) => id === run?.part);
  if (!run || part?.question === undefined || lists === null) return nothing;
  const place = placeAmong(lists, run.place);
  if (place === undefined) return nothing;
  const { asks } = part.question(pane.texts);
  return html`<p>
    ${button(pane, {
      id: "ask-again",
      text: pane.texts.questions.again(asks, placeName(place)),
      kind: "link",
      press: () => askAgain(pane, part.id, place),
    })}
  </p>`;
}

async function askAgain(pane: Pane, part: string, place: Place): Promise<void> {
  await goToList(pane, place);
  await turnTo(pane, part);
}
