import { readFileSync } from "fs";
import { recallWritten } from "../../src/taskpane/written/written-before";
import type { Catalogue } from "../../src/taskpane/catalogue/catalogue";
import { showPane } from "../../src/taskpane/pane/pane-view";
import { lookAtSelection } from "../../src/taskpane/selection/look-at-selection";
import { followSelection } from "./follow-selection";
import { Formats } from "../../src/taskpane/pane/formats";
import { createPane, type Pane } from "../../src/taskpane/pane/pane";
import type { Workbook } from "../../src/taskpane/pane/workbook-port";
import { english } from "./lists";
import { partsAtHand as parts } from "./parts-at-hand";

let end: () => void = () => undefined;
let keepsElements = false;

/**
 * In the file that calls it each pane is drawn into the elements of the one before, as after a change
 * of state: hundreds of panes in one file then take seconds. What was typed would stay in the boxes.
 */
export function drawInPlace(): void {
  beforeAll(() => {
    keepsElements = true;
  });
}

let catalogue: Catalogue | null = null;

/** As it is built, read once for all panes; a test of the functions' tabs puts its own in place. */
const loadCatalogue = (): Promise<Catalogue> => {
  catalogue ??= JSON.parse(readFileSync("dist/catalogue.json", "utf8")) as Catalogue;
  return Promise.resolve(catalogue);
};

/** The pane as a user has it beside the sheet. */
export class OpenPane {
  constructor(readonly pane: Pane) {}

  /** Waits until nothing is under way and everything is drawn. One piece of work may start another. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (this.pane.worker.isWorking) quiet = 0;
    }
  }

  async press(id: string): Promise<void> {
    const control = this.find<HTMLElement>(id);
    control.focus();
    control.click();
    await this.settled();
  }

  async choose(id: string, value: string): Promise<void> {
    const select = this.find<HTMLSelectElement>(id);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await this.settled();
  }

  async type(id: string, text: string): Promise<void> {
    const input = this.find<HTMLInputElement>(id);
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await this.settled();
  }

  async pressNamed(name: string | RegExp): Promise<void> {
    const isNamed = (text: string) => (typeof name === "string" ? text === name : name.test(text));
    const button = [...document.querySelectorAll("button")].find((each) => isNamed(nameOf(each)));
    if (!button) throw new Error(`There is no button ${String(name)} in: ${this.text()}`);
    button.focus();
    button.click();
    await this.settled();
  }

  find<Found extends Element>(id: string): Found {
    const found = document.getElementById(id);
    if (!found) throw new Error(`There is no #${id} in: ${this.text()}`);
    return found as unknown as Found;
  }

  has(id: string): boolean {
    return document.getElementById(id) !== null;
  }

  /** What stands in the element, or in the whole pane, with single spaces. */
  text(id?: string): string {
    const element = id === undefined ? document.body : this.find(id);
    return (element.textContent ?? "").replace(/\s+/gu, " ").trim();
  }

  table(id: string): string[][] {
    return [...this.find(id).querySelectorAll("tr")].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/gu, " ").trim()),
    );
  }

  get status(): string {
    return this.text("status");
  }

  get focused(): string {
    return document.activeElement?.id ?? "";
  }
}

export async function openPane(workbook: Workbook, language?: string): Promise<OpenPane> {
  const open = createOpenPane(workbook, language);
  await Promise.all([recallWritten(open.pane), followSelection(open.pane)]);
  await open.settled();
  return open;
}

/** A pane that looks at the selection once and then no more, so that it asks for nothing unasked. */
export async function openQuietPane(workbook: Workbook): Promise<OpenPane> {
  const open = createOpenPane(workbook);
  await lookAtSelection(open.pane);
  await open.settled();
  return open;
}

/** A pane that has looked at nothing yet; it may begin with what another one knew. */
export function createOpenPane(
  workbook: Workbook,
  language = "en-US",
  begin: (pane: Pane) => void = () => undefined,
): OpenPane {
  end();
  if (!keepsElements || !document.getElementById("pane")) {
    document.body.innerHTML = '<div id="pane"></div>';
  }
  const formats = new Formats(language);
  const pane = createPane({
    ...{ workbook, texts: english, language: "en", formats, namespace: "", loadCatalogue, parts },
    opensWith: "analysis",
  });
  begin(pane);
  end = showPane(pane, document.getElementById("pane") as HTMLElement);
  return new OpenPane(pane);
}

export function nameOf(control: Element): string {
  const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
  return name.replace(/\s+/gu, " ").trim();
}
