import { texts } from "../texts";

/** Shows or hides the pane. Hidden, it lives on: what it has found is not lost. */
export function setUpPaneSwitch(button: HTMLElement, pane: HTMLElement): void {
  const show = (visible: boolean): void => {
    pane.hidden = !visible;
    button.textContent = visible ? texts.hidePane : texts.showPane;
    button.setAttribute("aria-expanded", String(visible));
    window.dispatchEvent(new Event("resize"));
  };
  button.addEventListener("click", () => show(pane.hidden !== false));
  show(true);
}
