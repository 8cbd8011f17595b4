import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { eventually } from "./support/eventually";
import { useWorkbench } from "./support/workbench";

const fixture = (name: string) => join(__dirname, "..", "fixtures", "csv", name);

describe("opening CSV files", () => {
  const workbench = useWorkbench();
  const folder = mkdtempSync(join(tmpdir(), "stockbook-csv-"));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("an export of an ERP opens, is told how it was read, and can be read otherwise", async () => {
    const bench = workbench();
    await bench.openFile(fixture("erp-windows-1252.csv"));
    await bench.page.locator("text=erp-windows-1252.csv is open").waitFor();
    expect(await bench.message()).toBe(
      "erp-windows-1252.csv is open: 8 rows, read as semicolon, decimal comma, Windows-1252.",
    );
    await eventually(() => bench.sheetNames(), ["erp-windows-1252"]);
    await eventually(
      () => bench.values(3, 0, 1, 4),
      [["000000000010012345", "Kugellager 6204 2RS", "Wälzlager", 1250]],
    );
    await bench.screenshot("workbench-csv");
    await bench.page.getByRole("button", { name: "Change" }).click();
    const dialog = bench.page.locator("#dialog[open]");
    await dialog.waitFor();
    await bench.screenshot("workbench-csv-change");
    const { violations } = await new AxeBuilder({ page: bench.page }).include("#dialog").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await dialog.getByLabel("Decimal sign").selectOption("decimal point");
    await dialog.getByRole("button", { name: "Read again" }).click();
    await bench.page.locator("text=decimal point, Windows-1252").waitFor();
    await eventually(() => bench.values(3, 3), [["1.250,000"]]);
  });

  test("what is saved from it is a workbook", async () => {
    const bench = workbench();
    await bench.openFile(fixture("quoted-utf-8-bom.csv"));
    await bench.page.locator("text=quoted-utf-8-bom.csv is open").waitFor();
    const download = await bench.saveFile();
    expect(download.suggestedFilename()).toBe("quoted-utf-8-bom.xlsx");
    const path = join(folder, "saved.xlsx");
    await download.saveAs(path);
    await bench.openFile(path);
    await bench.page.locator("text=saved.xlsx is open").waitFor();
    await eventually(() => bench.values(2, 0, 1, 3), [["00124", "=SUM(A1:A9)", 48]]);
  });

  test("a file that is dropped on the page opens", async () => {
    const bench = workbench();
    const data = await bench.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Item;Value\nBolt;1,5\nNut;2,5\n"], "dropped.csv"));
      return transfer;
    });
    await bench.page.dispatchEvent("#sheet", "drop", { dataTransfer: data });
    await bench.page.locator("text=dropped.csv is open").waitFor();
    await eventually(
      () => bench.values(1, 0, 2, 2),
      [
        ["Bolt", 1.5],
        ["Nut", 2.5],
      ],
    );
  });

  test("before a file closes a workbook with changes, the buttons say what each does", async () => {
    const bench = workbench();
    await bench.enter("H2", "5");
    await bench.page.locator("#open-file").click();
    const buttons = bench.page.locator("#dialog[open] button");
    await eventually(() => buttons.allTextContents(), ["Open file", "Keep this workbook"]);
    await buttons.last().click();
    await eventually(() => bench.values(1, 7), [[5]]);
  });

  test("20,000 rows open within a few seconds, and are a list for the pane", async () => {
    const bench = workbench();
    const path = join(folder, "long.csv");
    const rows = Array.from(
      { length: 20_000 },
      (_, index) =>
        `${String(index).padStart(8, "0")};Artikel ${index};${(index % 97) + 1},50;${index % 31};0${index % 9}.03.2026`,
    );
    writeFileSync(path, `Material;Text;Preis;Bestand;Zugang\n${rows.join("\n")}\n`);
    const start = Date.now();
    await bench.openFile(path);
    await bench.page.locator("text=long.csv is open: 20,001 rows").waitFor();
    expect(Date.now() - start).toBeLessThan(15_000);
    await eventually(() => bench.values(20_000, 0, 1, 4), [["00019999", "Artikel 19999", 18.5, 4]]);
    await bench.pane
      .getByText(/20,?00[01]/)
      .first()
      .waitFor();
  });
});
