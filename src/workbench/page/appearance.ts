import { reactive } from "@odoo/owl";
import { texts } from "../texts";
import { element } from "./element";

export type Appearance = "light" | "dark";

/** Light or dark, for bar, sheet and pane together; the sheet is drawn anew when it changes. */
export class PageAppearance {
  readonly state = reactive<{ now: Appearance }>({
    now: window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  });

  constructor(
    button: HTMLElement,
    private readonly pane: HTMLIFrameElement,
  ) {
    button.addEventListener("click", () => {
      this.state.now = this.state.now === "light" ? "dark" : "light";
      this.show();
    });
    pane.addEventListener("load", () => this.show());
    this.show();
  }

  private show(): void {
    const { now } = this.state;
    element("appearance-name").textContent = texts.appearance[now];
    document.documentElement.dataset.theme = now;
    const page = this.pane.contentDocument?.documentElement;
    if (page) page.dataset.theme = now;
  }
}
