import { html, nothing } from "lit/html.js";
import type { Pane } from "./pane";
import type { View } from "./view";

/** How far the work is, and the way to stop it. */
export function workView({ store, texts, formats, worker }: Pane): View {
  const { work } = store.state;
  if (work === null) return nothing;
  const { label, done, total, stopping } = work;
  const share = total > 0 ? done / total : 0;
  return html`<div class="work" id="work">
    <label for="progress">${stopping ? texts.cancelling : label}</label>
    <span>${total > 0 ? formats.share(share, 0) : nothing}</span>
    <progress id="progress" max="1" value=${total > 0 ? share : nothing}></progress>
    <button type="button" id="cancel" @click=${() => worker.cancel()}>${texts.cancel}</button>
  </div>`;
}
