import { texts } from "../texts";

type Appearance = "light" | "dark";

/** Light or dark for the pane, as Excel's own theme would set it; the sheet stays as it is. */
export function setUpAppearance(button: HTMLElement, pane: HTMLIFrameElement): void {
  let appearance: Appearance = window.matchMedia("(prefers-color-scheme: dark)").matches
    ? "dark"
    : "light";
  const show = () => {
    button.textContent = texts.appearance[appearance];
    const page = pane.contentDocument?.documentElement;
    if (page) page.dataset.theme = appearance;
  };
  button.addEventListener("click", () => {
    appearance = appearance === "light" ? "dark" : "light";
    show();
  });
  pane.addEventListener("load", show);
  show();
}
