import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { abcClasses } from "../../src/engine/classification/abc";
import { eventually } from "./support/eventually";
import { useWorkbench, type Workbench } from "./support/workbench";

const textOf = async (bench: Workbench, id: string): Promise<string> =>
  ((await bench.pane.locator(`#${id}`).textContent()) ?? "").replace(/\s+/g, " ").trim();

/** 200,000 rows of 40,000 items: five for each, in whole cents. */
function makeFile(rows: number, items: number): { text: string; values: number[] } {
  const cents = new Array<number>(items).fill(0);
  const lines = ["Article;Sales"];
  for (let k = 0; k < rows; k++) {
    const item = (k * 7919) % items;
    const sales = 1 + ((k * 104_729) % 99_991) + (item < 400 ? 900_000 : 0);
    cents[item] += sales;
    lines.push(`A-${item};${Math.floor(sales / 100)},${String(sales % 100).padStart(2, "0")}`);
  }
  return { text: `${lines.join("\r\n")}\r\n`, values: cents.map((sum) => sum / 100) };
}

describe("a file larger than a sheet", () => {
  const workbench = useWorkbench({ width: 1500, height: 1100 });
  const folder = mkdtempSync(join(tmpdir(), "stockbook-file-"));
  const path = join(folder, "orders.csv");
  const { text, values } = makeFile(200_000, 40_000);

  beforeAll(() => writeFileSync(path, text));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is read, classified as the engine does, searched, classified by other lines and reported", async () => {
    const bench = workbench();
    const { pane } = bench;
    await pane.locator("#tab-questions").click();
    await pane.locator("#ask-file").click();
    await pane.locator("#file-choose").waitFor();
    await pane.locator("#file-input").setInputFiles(path);
    await pane.locator("#file-go").waitFor();
    expect(await textOf(bench, "file-columns-fold")).toContain("Article by Sales");
    expect(await textOf(bench, "file-reading-fold")).toContain("semicolons, decimal comma, UTF-8");
    await pane.locator("#file-go").click();
    await pane.locator("#class-table").waitFor();
    const expected = abcClasses(values);
    const countOf = (name: string) => expected.filter((each) => each === name).length;
    const counts = ["A", "B", "C"].map((name) => countOf(name).toLocaleString("en-US"));
    const shown = () => pane.locator("#class-table tbody td:nth-of-type(1)").allTextContents();
    expect(await shown()).toEqual([...counts, "40,000"]);
    await eventually(() => pane.locator("#file-items tbody tr").count(), 20);
    expect(await textOf(bench, "file-ledger-fold")).toContain("200,000 of 200,000 rows analysed");
    await bench.screenshot("pane-file");
    const { violations } = await new AxeBuilder({ page: bench.page }).include("#pane").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await pane.locator("#file-search").fill("a-39999");
    await eventually(() => pane.locator("#file-items tbody th").allTextContents(), ["A-39999"]);
    await pane.locator("#file-search").fill("");

    await pane.locator("#file-lines-fold summary").click();
    await pane.locator("#file-line-a").fill("20");
    await pane.locator("#file-line-a").press("Tab");
    const narrow = abcClasses(values, { aShare: 0.2, bShare: 0.95, rule: "crossing" });
    const ofA = narrow.filter((each) => each === "A").length.toLocaleString("en-US");
    await eventually(async () => (await shown())[0], ofA);

    await pane.locator("#file-report").click();
    await pane.locator("#file-report-message").waitFor();
    await bench.goToSheet("ABC of a file");
    await bench.screenshot("pane-file-report");
    const sheet = (await bench.values(0, 0, 200, 20)).flat().map(String);
    expect(sheet.some((cell) => cell.includes("orders.csv"))).toBe(true);
    expect(sheet).toContain("decimal comma");
    await pane.locator("#file-take-back").click();
    await eventually(async () => (await bench.sheetNames()).includes("ABC of a file"), false);
  });

  test("shows how far it is, and stops at once when asked", async () => {
    const bench = workbench();
    const { pane } = bench;
    const long = join(folder, "long.csv");
    writeFileSync(long, `Article;Sales\n${"A-1;12,50\nA-2;7,25\n".repeat(2_000_000)}`);
    await pane.locator("#open-file").click();
    await pane.locator("#file-input").setInputFiles(long);
    await pane.locator("#file-go").click();
    await pane.locator("#file-rows").waitFor();
    await pane.locator("#cancel").click();
    await pane.locator("#work").waitFor({ state: "detached", timeout: 2_000 });
    expect(await pane.locator("#class-table").count()).toBe(0);
    await pane.locator("#file-go:not([aria-disabled])").waitFor();
    await pane.locator("#file-close").click();
    await pane.locator("#open-file").waitFor();
  });

  test("asks what a sign before three digits means before it reads anything", async () => {
    const bench = workbench();
    const { pane } = bench;
    const data = await pane.locator("body").evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Article;Sales\nBolt;1.234\nNut;2.500\n"], "doubtful.csv"));
      return transfer;
    });
    await pane.locator("#panel h1").dispatchEvent("drop", { dataTransfer: data });
    await pane.locator("#file-decimal-ask").waitFor();
    await bench.screenshot("pane-file-asks");
    await pane.locator("#file-go").click();
    expect(await textOf(bench, "file-message")).toBe("First say how such numbers are read.");
    await pane.locator("#file-doubt-thousands").click();
    await pane.locator("#file-message").waitFor({ state: "detached" });
    await pane.locator("#file-go").click();
    await pane.locator("#class-table").waitFor();
    expect(await textOf(bench, "file-answer-heading")).toContain("3,734");
  });
});
