import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { eventually } from "./support/eventually";
import { putList } from "./support/put-list";
import { sampleSheets } from "./support/sample-sheets";
import { useWorkbench } from "./support/workbench";

describe("opening and saving workbooks", () => {
  const workbench = useWorkbench();
  const folder = mkdtempSync(join(tmpdir(), "stockbook-"));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function saveAs(name: string): Promise<string> {
    const download = await workbench().saveFile();
    const path = join(folder, name);
    await download.saveAs(path);
    return path;
  }

  test("a saved workbook opens again with its formulas, texts and results", async () => {
    const bench = workbench();
    await bench.enter("H2", "=EOQ(900,50,12)");
    await bench.enter("H3", "'00123");
    await bench.goToSheet("Functions");
    const before = await bench.formulas(0, 0, 60, 8);
    const path = await saveAs("again.xlsx");
    expect(await bench.message()).toContain("Stockbook sample.xlsx is saved");
    await bench.openFile(path);
    await bench.page.locator("text=again.xlsx is open").waitFor();
    await eventually(() => bench.sheetNames(), sampleSheets);
    await bench.goToSheet("Items");
    await eventually(() => bench.formulas(1, 7, 2, 1), [["=EOQ(900,50,12)"], ["00123"]]);
    await bench.goToSheet("Functions");
    await eventually(() => bench.formulas(0, 0, 60, 8), before);
    await bench.screenshot("workbench-opened-again");
  });

  test("in the file the functions stand under the names by which Excel finds an add-in", async () => {
    const path = await saveAs("names.xlsx");
    const zip = await JSZip.loadAsync(readFileSync(path));
    const sheet = await zip.file("xl/worksheets/sheet4.xml")?.async("string");
    expect(sheet).toContain("_xldudf_EOQ(B41:B48,B9,B10)");
    expect(sheet).not.toMatch(/<f[^>]*>(EOQ|WORKCAPITAL)\(/);
  });

  test("a file that is no workbook is refused in a sentence, and the present one stays", async () => {
    const bench = workbench();
    const path = join(folder, "letter.xlsx");
    writeFileSync(path, "Dear Sir or Madam");
    await bench.openFile(path);
    await bench.page.locator("text=letter.xlsx could not be opened").waitFor();
    await eventually(() => bench.sheetNames(), sampleSheets);
    await bench.screenshot("workbench-not-a-workbook");
  });

  const fixture = (name: string) => join(__dirname, "..", "fixtures", "workbooks", name);

  test.each(["openpyxl.xlsx", "power-query.xlsx", "prefixed.xlsx"])(
    "%s, which another program wrote, opens with its list, and again when it was saved",
    async (name) => {
      const bench = workbench();
      const list = [
        ["Item", "Value"],
        ["Bolt", 500],
        ["Nut", 300],
        ["Cap", 50],
      ];
      await bench.openFile(fixture(name));
      await bench.page.locator(`text=${name} is open`).waitFor();
      await eventually(() => bench.values(0, 0, 4, 2), list);
      const path = await saveAs(`saved-${name}`);
      await bench.openFile(path);
      await bench.page.locator(`text=saved-${name} is open`).waitFor();
      await eventually(() => bench.values(0, 0, 4, 2), list);
      await bench.screenshot(`workbench-${name}`);
    },
  );

  test("what a saved file will lack is said when it is opened and asked before it is saved", async () => {
    const bench = workbench();
    await bench.openFile(fixture("kept.xlsx"));
    await bench.page.locator("text=kept.xlsx is open").waitFor();
    expect(await bench.message()).toMatch(/will lack: .*notes and comments.* It has no LET:/);
    await bench.page.locator("#save-file").click();
    const dialog = bench.page.locator("#dialog[open]");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("formulas that read other files");
    await bench.screenshot("workbench-before-saving");
    await dialog.locator("button[value=no]").click();
    await dialog.waitFor({ state: "hidden" });
  });

  test("subtotals stay subtotals", async () => {
    const bench = workbench();
    await bench.openFile(fixture("subtotals.xlsx"));
    await bench.page.locator("text=subtotals.xlsx is open").waitFor();
    await eventually(() => bench.values(7, 2, 2, 1), [[875], [850]]);
    await eventually(() => bench.formulas(7, 2), [["=SUBTOTAL(9,C2:C7)"]]);
    await bench.screenshot("workbench-subtotals");
  });

  test("a list with merged cells is put on the sheet, and its texts stay texts", async () => {
    const bench = workbench();
    const rows = [
      ["Stock list", null],
      ["Item", "Value"],
      ["007", 100],
      ["=1+1", 1.5],
    ];
    await putList(bench, { rows, merged: ["A1:B1"], formats: { B: "#,##0.00" } }, "A3");
    await eventually(
      () => bench.values(2, 0, 2, 2),
      [
        ["007", 100],
        ["=1+1", 1.5],
      ],
    );
    await eventually(() => bench.texts(2, 1), [["100.00"]]);
  });

  test("a damaged workbook is refused in a sentence, and the present one stays", async () => {
    const bench = workbench();
    const whole = readFileSync(await saveAs("whole.xlsx"));
    const path = join(folder, "half.xlsx");
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    await bench.openFile(path);
    await bench.page.locator("text=half.xlsx could not be opened").waitFor();
    await eventually(() => bench.sheetNames(), sampleSheets);
  });
});
