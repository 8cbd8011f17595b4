import { html, render } from "lit/html.js";
import type { Pane } from "./pane";
import { workView } from "./work-view";
import { panelView, tabsView } from "./tabs/tabs-view";

/** Draws the pane now and after every change of its state; returns the function that ends that. */
export function showPane(pane: Pane, root: HTMLElement): () => void {
  let isDue = false;
  let focusOn: string | null = null;
  const draw = () => {
    isDue = false;
    render(paneView(pane), root);
    if (focusOn !== null) moveTo(focusOn);
    focusOn = null;
  };
  const drawSoon = () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(draw);
  };
  pane.focus = (id) => {
    focusOn = id;
    drawSoon();
  };
  draw();
  return pane.store.listen(drawSoon);
}

/** Of a part that has just appeared the beginning is shown, not only its heading at the edge. */
function moveTo(id: string): void {
  const element = document.getElementById(id);
  unfoldAround(element);
  element?.focus({ preventScroll: true });
  const isHeading = element?.tabIndex === -1;
  element?.scrollIntoView?.({ block: isHeading ? "start" : "nearest" });
}

/** In a part that is folded nothing can take the keyboard. */
function unfoldAround(element: HTMLElement | null): void {
  for (
    let fold = element?.parentElement?.closest("details");
    fold;
    fold = fold.parentElement?.closest("details")
  ) {
    if (element?.tagName !== "SUMMARY" || fold !== element.parentElement) fold.open = true;
  }
}

function paneView(pane: Pane) {
  return html`<main>
    ${tabsView(pane)} ${panelView(pane)} ${workView(pane)}
    <p id="status" role="status" class="visually-hidden">${pane.store.state.status}</p>
  </main>`;
}
