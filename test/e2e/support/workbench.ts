import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Download, Frame, FrameLocator, Page } from "playwright-core";
import type { Desk } from "../../../src/workbench/desk";
import { launchBrowser } from "./browser";
import { watchForFaults } from "./faults";
import { serverFor, type RunningServer } from "./server";

type Cell = string | number | boolean;

const screenshots = join(__dirname, "..", "..", "..", "build", "screenshots");

/** The workbench in a browser, driven as a person drives it: mouse, keyboard, files. */
export class Workbench {
  constructor(readonly page: Page) {}

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane");
  }

  /** The pane's own page, to ask it what a locator cannot. */
  get paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("The pane is not there");
    return frame;
  }

  /** Opens the page and waits until the sample lies there and the pane is loaded. */
  async load(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.locator(".o-grid canvas").first().waitFor();
    await this.page.waitForFunction(() => {
      const pane = document.querySelector<HTMLIFrameElement>("#pane");
      return pane?.contentDocument?.readyState === "complete" && pane.src !== "";
    });
  }

  /** Opens the page on its list and the analysis beside it, where most walks begin. */
  async open(address: string): Promise<void> {
    await this.load(`${address}/#Items`);
    await this.waitForActiveCell(/^Items A1/);
    await this.turnToAnalysis();
  }

  /** From the questions, on which the pane opens. */
  async turnToAnalysis(): Promise<void> {
    await this.pane.locator("#ask-analysis").click();
    await this.pane.locator("#tab-analysis[aria-selected=true]").waitFor();
  }

  async goToSheet(name: string): Promise<void> {
    const tab = this.page.locator(".o-sheet-list .o-sheet", { hasText: new RegExp(`^${name}$`) });
    await tab.click();
    await this.waitForActiveCell(new RegExp(`^${name} `));
  }

  /** Selects "B7" or "A1:F1863" by typing it into the name box. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.locator(".o-named-range-selector input");
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press("Enter");
    const [first] = address.split(":");
    await this.waitForActiveCell(new RegExp(` ${first}: `));
  }

  /** Rests the mouse on a cell that is in view. */
  async pointAt(row: number, column: number): Promise<void> {
    const { x, y } = await this.page.evaluate(
      ([top, left]) => {
        const { getters } = (window.stockbookWorkbench as Desk).workbook.model;
        const cell = getters.getVisibleRect({ top, left, bottom: top, right: left });
        const grid = document.querySelector("#sheet .o-grid")?.getBoundingClientRect();
        return {
          x: (grid?.x ?? 0) + cell.x + cell.width / 2,
          y: (grid?.y ?? 0) + cell.y + cell.height / 2,
        };
      },
      [row, column],
    );
    await this.page.mouse.move(x, y, { steps: 3 });
  }

  /** Types into the active cell without finishing the entry. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Types into a cell and presses Enter. */
  async enter(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What the sheet shown holds, as Excel's Range.values. */
  values(row: number, column: number, rows = 1, columns = 1): Promise<Cell[][]> {
    return this.read("values", { row, column, rows, columns });
  }

  /** What the user reads in these cells. */
  texts(row: number, column: number, rows = 1, columns = 1): Promise<Cell[][]> {
    return this.read("texts", { row, column, rows, columns });
  }

  formulas(row: number, column: number, rows = 1, columns = 1): Promise<Cell[][]> {
    return this.read("formulas", { row, column, rows, columns });
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => {
      const desk = window.stockbookWorkbench as Desk;
      return desk.book.sheets().map((sheet) => sheet.name);
    });
  }

  async waitForActiveCell(description: RegExp): Promise<void> {
    await this.page
      .locator("#active-cell", { hasText: description })
      .waitFor({ state: "attached" });
  }

  /** The sentence at the foot of the page. */
  async message(): Promise<string> {
    const line = this.page.locator("#message [role=status]");
    await line.waitFor();
    return (await line.textContent()) ?? "";
  }

  async openFile(path: string): Promise<void> {
    const button = this.page.locator("#open-file");
    const [chooser] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      button.click().then(() => this.agree()),
    ]);
    await chooser.setFiles(path);
  }

  async saveFile(): Promise<Download> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page
        .locator("#save-file")
        .click()
        .then(() => this.agree()),
    ]);
    return download;
  }

  /** Keeps a picture of the page in build/screenshots. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  /** Keeps a picture of the pane alone. */
  async screenshotOfPane(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.locator("#pane").screenshot({ path: join(screenshots, `${name}.png`) });
  }

  /** Says yes where the page asks before it goes on. */
  private async agree(): Promise<void> {
    const dialog = this.page.locator("#dialog[open]");
    if (await dialog.isVisible()) await dialog.locator("button[value=yes]").click();
  }

  private read(
    what: "values" | "texts" | "formulas",
    box: { row: number; column: number; rows: number; columns: number },
  ): Promise<Cell[][]> {
    return this.page.evaluate(
      ([method, where]) => {
        const { book } = window.stockbookWorkbench as Desk;
        return book[method](book.activeSheet(), where);
      },
      [what, box] as const,
    );
  }
}

export interface WorkbenchOptions {
  /** One page for all tests of the block, which open one workbook after the other in it. */
  onePage?: boolean;
  /** The language of the browser, and so of the office around the pane. */
  locale?: string;
  /** In the language for tests, which no build of the add-in has. */
  isPseudo?: boolean;
  /** Stays on the sheet that the page opens on. */
  staysOnStart?: boolean;
  /** What is folded in the pane is opened as soon as it stands there, to go on with what is in it. */
  areFoldsOpen?: boolean;
}

/**
 * To be called once in a describe block: each of its tests gets a fresh page over a server that
 * runs for all of them, and fails when the page met an error or asked anybody else for anything.
 */
export function useWorkbench(
  size = { width: 1400, height: 900 },
  {
    onePage = false,
    locale,
    isPseudo = false,
    staysOnStart = false,
    areFoldsOpen = false,
  }: WorkbenchOptions = {},
): () => Workbench {
  let server: RunningServer;
  let browser: Browser;
  let workbench: Workbench;
  let faults: readonly string[] = [];

  const open = async () => {
    const context = await browser.newContext({ viewport: size, locale });
    if (isPseudo) await context.addInitScript(speakPseudo);
    if (areFoldsOpen) await context.addInitScript(openFolds);
    const page = await context.newPage();
    faults = watchForFaults(page, server.address);
    workbench = new Workbench(page);
    if (staysOnStart) await workbench.load(server.address);
    else await workbench.open(server.address);
  };

  jest.setTimeout(60_000);
  beforeAll(async () => {
    [server, browser] = await Promise.all([
      serverFor(isPseudo ? "pseudoLanguage" : "shipped"),
      launchBrowser(),
    ]);
    if (onePage) await open();
  }, 180_000);
  if (!onePage) beforeEach(open);
  afterEach(async () => {
    if (!onePage) await workbench.page.context().close();
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return () => workbench;
}

/** Runs in each page: the office around the pane has the browser's language. */
function speakPseudo(): void {
  Object.defineProperty(Navigator.prototype, "language", { get: () => "qps" });
}

/** Runs in each page, and in the pane's opens each fold once. */
function openFolds(): void {
  if (window === window.top) return;
  const opened = new WeakSet<Element>();
  const openNew = () => {
    for (const fold of document.querySelectorAll("details")) {
      if (!opened.has(fold)) fold.open = true;
      opened.add(fold);
    }
  };
  new MutationObserver(openNew).observe(document, { childList: true, subtree: true });
}
