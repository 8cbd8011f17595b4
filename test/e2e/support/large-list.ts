import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { Answers, Question, Traffic } from "../../../src/workbench/large/messages";
import { watchForFaults } from "./faults";
import { watchLongTasks, type LongTask } from "./long-tasks";

const screenshots = join(__dirname, "..", "..", "..", "build", "screenshots");

/** A button of the pane, and what it says when its work is done. */
export interface Step {
  button: string;
  done: RegExp;
}

/** What one step asked of the host, and the tasks of 50 ms and more that it held the page with. */
export interface Course {
  traffic: Traffic[];
  tasks: LongTask[];
}

/** A request that carries cells there or back, counted from 0 among its kind. */
export interface Block {
  carriedBy: "request" | "answer";
  bytes: number;
  number: number;
}

/** The pane beside a long list, used as a person uses it. */
export class LargeList {
  readonly faults: readonly string[];

  private constructor(
    readonly page: Page,
    address: string,
  ) {
    this.faults = watchForFaults(page, address);
  }

  static async open(browser: Browser, address: string, rows: number): Promise<LargeList> {
    const context = await browser.newContext({ viewport: { width: 700, height: 900 } });
    const page = await context.newPage();
    const list = new LargeList(page, address);
    await page.addInitScript(watchLongTasks);
    await page.goto(`${address}/large.html?rows=${rows}`);
    await list.pane.locator("#tab-analysis").click();
    await list.pane.locator("#list-place", { hasText: `Items!A1:C${rows + 1}` }).waitFor();
    return list;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane");
  }

  /** Presses the button and waits for what it leads to. */
  async take({ button, done }: Step): Promise<Course> {
    const [first, since] = [await this.requests(), await this.now()];
    await this.press(button);
    await this.said(done);
    await this.quiet();
    const tasks = await this.frame.evaluate(
      (start) => window.longTasks.filter((task) => task.start >= start),
      since,
    );
    return { traffic: await this.traffic(first), tasks };
  }

  /** Presses the button, and Cancel while the host works on that block. */
  async cancel({ button }: Step, block: Block, beforeCancel: () => Promise<void>): Promise<void> {
    await this.page.evaluate(({ carriedBy, bytes, number }) => {
      let passed = 0;
      window.stockbookLargeList!.isHeldBack = (traffic) =>
        traffic[carriedBy] > bytes && passed++ === number;
    }, block);
    await this.press(button);
    await this.page.waitForFunction(() => window.stockbookLargeList!.isHolding);
    const cancel = this.pane.getByRole("button", { name: "Cancel" });
    await cancel.waitFor();
    await beforeCancel();
    await cancel.click();
    await this.page.evaluate(() => window.stockbookLargeList!.release());
    await this.pane.locator("#work").waitFor({ state: "detached" });
    await this.quiet();
  }

  /** What the pane last said to screen readers. */
  async status(): Promise<string> {
    return (await this.pane.locator("[role=status]").textContent())?.trim() ?? "";
  }

  /** Asked as text: a browser hands hundreds of thousands of values over one by one otherwise. */
  async ask<About extends Question["about"]>(
    question: Question & { about: About },
  ): Promise<Answers[About]> {
    const answer = await this.page.evaluate(
      async (asked: Question) => JSON.stringify(await window.stockbookLargeList!.ask(asked)),
      question as Question,
    );
    return JSON.parse(answer);
  }

  /** Keeps a picture of the page in build/screenshots. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
    expect(this.faults).toEqual([]);
  }

  get frame(): Frame {
    const frame = this.page.frames().find((each) => each.url().endsWith("/taskpane.html"));
    if (!frame) throw new Error("The page has no pane");
    return frame;
  }

  private async press(name: string): Promise<void> {
    await this.pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  }

  private said(sentence: RegExp): Promise<void> {
    return this.pane
      .locator("[role=status]", { hasText: sentence })
      .waitFor({ state: "attached", timeout: 60_000 });
  }

  /**
   * Waits until the pane has asked for nothing and held the page by nothing for a while: what a run
   * leaves for the next colleague is put together when its classes are shown already.
   */
  private quiet(): Promise<void> {
    return this.page.evaluate(async () => {
      const { traffic } = window.stockbookLargeList!;
      for (let calm = 0; calm < 40;) {
        const [answers, start] = [traffic.length, performance.now()];
        await new Promise((resolve) => setTimeout(resolve, 15));
        const isLate = performance.now() - start > 35;
        if (traffic.length > answers) calm = 0;
        // Work in slices makes every turn late; whoever watches the heap only one now and then.
        else calm = Math.max(0, calm + (isLate ? -4 : 1));
      }
    });
  }

  private requests(): Promise<number> {
    return this.page.evaluate(() => window.stockbookLargeList!.traffic.length);
  }

  private traffic(first: number): Promise<Traffic[]> {
    return this.page.evaluate((from) => window.stockbookLargeList!.traffic.slice(from), first);
  }

  private now(): Promise<number> {
    return this.frame.evaluate(() => performance.now());
  }
}
