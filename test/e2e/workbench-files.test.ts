import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
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
    expect(await bench.sheetNames()).toEqual(sampleSheets);
    expect(await bench.formulas(1, 7, 2, 1)).toEqual([["=EOQ(900,50,12)"], ["00123"]]);
    await bench.goToSheet("Functions");
    expect(await bench.formulas(0, 0, 60, 8)).toEqual(before);
    await bench.screenshot("workbench-opened-again");
  });

  test("in the file the functions stand under the names by which Excel finds an add-in", async () => {
    const path = await saveAs("names.xlsx");
    const zip = await JSZip.loadAsync(readFileSync(path));
    const sheet = await zip.file("xl/worksheets/sheet1.xml")?.async("string");
    expect(sheet).toContain("_xldudf_EOQ(B41:B48,B9,B10)");
    expect(sheet).not.toMatch(/<f[^>]*>(EOQ|WORKCAPITAL)\(/);
  });

  test("a file that is no workbook is refused in a sentence, and the present one stays", async () => {
    const bench = workbench();
    const path = join(folder, "letter.xlsx");
    writeFileSync(path, "Dear Sir or Madam");
    await bench.openFile(path);
    await bench.page.locator("text=letter.xlsx could not be opened").waitFor();
    expect(await bench.sheetNames()).toEqual(sampleSheets);
    await bench.screenshot("workbench-not-a-workbook");
  });

  test("a damaged workbook is refused in a sentence, and the present one stays", async () => {
    const bench = workbench();
    const whole = readFileSync(await saveAs("whole.xlsx"));
    const path = join(folder, "half.xlsx");
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    await bench.openFile(path);
    await bench.page.locator("text=half.xlsx could not be opened").waitFor();
    expect(await bench.sheetNames()).toEqual(sampleSheets);
  });
});
