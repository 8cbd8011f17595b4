/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { settingsKey } from "../../../src/taskpane/kept/settings-key";
import { abc } from "../../../src/taskpane/abc/state";
import { writings } from "../../../src/taskpane/written/writings";
import type { Cell } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { openPane } from "../open-pane";
import { cells as stock } from "../zero-stock/lists";
import { openZeroStock } from "../zero-stock/open-zero-stock";

const cells: Cell[][] = [
  ["Item", "Sales", "Lines"],
  ["Bolt", 50, 3],
  ["Nut", 30, 2],
  ["Cap", 20, 1],
];

type Kept = Record<string, Record<string, unknown>>;

/** A workbook in which a run was kept, and what stands in it. */
async function keptRun() {
  const workbook = new FakeWorkbook(cells);
  const pane = await openPane(workbook);
  await pane.choose("value-column", "2");
  await pane.press("analyse");
  const key = settingsKey(abc.of(pane.pane).list!);
  return { workbook, key, kept: JSON.parse(workbook.settings.get(key) as string) as Kept };
}

const valueShown = (pane: { find: (id: string) => Element }) =>
  (pane.find("value-column") as HTMLSelectElement).value;

describe("settings that a file claims to hold", () => {
  test("bear a version, and are taken with it and without, as they were kept before", async () => {
    const { workbook, key, kept } = await keptRun();
    expect(kept.version).toBe(1);
    const { version, ...before } = kept;
    for (const settings of [kept, before]) {
      workbook.settings.set(key, JSON.stringify(settings));
      expect(valueShown(await openPane(workbook))).toBe("2");
    }
    expect(version).toBe(1);
  });

  test("of a newer Stockbook are said to be newer, and left as they are", async () => {
    const { workbook, key, kept } = await keptRun();
    const newer = JSON.stringify({ ...kept, version: 2, columns: { by: "roles" } });
    workbook.settings.set(key, newer);
    const pane = await openPane(workbook);
    expect(pane.text("see-message")).toMatch(/saved by a newer version of Stockbook/);
    expect(pane.status).toMatch(/saved by a newer version of Stockbook/);
    await pane.press("analyse");
    expect(pane.has("class-table")).toBe(true);
    expect(workbook.settings.get(key)).toBe(newer);
  });

  test.each<[string, (kept: Kept) => unknown]>([
    [
      "a million weights",
      (kept) => ({ ...kept, lines: { ...kept.lines, weights: Array(1e6).fill(1) } }),
    ],
    [
      "a million further criteria",
      (kept) => ({ ...kept, columns: { ...kept.columns, further: Array(1e6).fill(1) } }),
    ],
    ["a column beyond the list", (kept) => ({ ...kept, columns: { ...kept.columns, value: 1e9 } })],
    ["columns in a list", (kept) => ({ ...kept, columns: [kept.columns] })],
    ["targets in a text", (kept) => ({ ...kept, lines: { ...kept.lines, targets: "Aa" } })],
    ["nothing but brackets", () => nested(1000)],
    ["columns of the prototype", (kept) => ({ ...kept, columns: { __proto__: kept.columns } })],
  ])("with %s are passed over", async (_, forge) => {
    const { workbook, key, kept } = await keptRun();
    workbook.settings.set(key, JSON.stringify(forge(kept)));
    const pane = await openPane(workbook);
    expect(valueShown(pane)).toBe("1");
    expect(pane.has("see-message")).toBe(false);
  });

  test("keep nothing that this Stockbook does not know", async () => {
    const { workbook, key, kept } = await keptRun();
    const text = JSON.stringify({ ...kept, more: "x" }).replace(
      '"aShare"',
      '"__proto__":{"planted":true},"constructor":1,"aShare"',
    );
    workbook.settings.set(key, text);
    const pane = await openPane(workbook);
    expect(valueShown(pane)).toBe("2");
    await pane.press("analyse");
    const { settings } = abc.of(pane.pane).result!;
    expect(Object.keys(settings)).not.toContain("constructor");
    expect((settings as unknown as { planted?: unknown }).planted).toBeUndefined();
    expect(({} as { planted?: unknown }).planted).toBeUndefined();
  });
});

describe("settings of zero stock", () => {
  const keyIn = (workbook: FakeWorkbook) =>
    [...workbook.settings.keys()].find((key) => key.startsWith("zeroStock"))!;

  async function keptSearch() {
    const workbook = new FakeWorkbook(stock);
    const pane = await openZeroStock(workbook);
    await pane.choose("zero-onHand-column", "");
    await pane.press("zero-find");
    const key = keyIn(workbook);
    return { workbook, key, kept: JSON.parse(workbook.settings.get(key) as string) as Kept };
  }

  test("bear a version, and are taken with it and without", async () => {
    const { workbook, key, kept } = await keptSearch();
    const { version, ...before } = kept;
    expect(version).toBe(1);
    for (const settings of [kept, before]) {
      workbook.settings.set(key, JSON.stringify(settings));
      const pane = await openZeroStock(workbook);
      expect(pane.find<HTMLSelectElement>("zero-onHand-column").value).toBe("");
    }
  });

  test("of a newer Stockbook are said to be newer, and left as they are", async () => {
    const { workbook, key, kept } = await keptSearch();
    const newer = JSON.stringify({ ...kept, version: 7 });
    workbook.settings.set(key, newer);
    const pane = await openZeroStock(workbook);
    expect(pane.text("zero-stock-message")).toMatch(/saved by a newer version of Stockbook/);
    await pane.press("zero-find");
    expect(pane.has("zero-table")).toBe(true);
    expect(workbook.settings.get(key)).toBe(newer);
  });
});

describe("notes of what was written", () => {
  const note = {
    what: "class column",
    place: {
      ...{ sheetId: "sheet1", sheetName: "Items", address: "D1:D4" },
      ...{ row: 0, column: 3, rows: 4, columns: 1 },
    },
    fingerprint: "1",
    contents: ["A", "B"],
    formatted: true,
  };
  const opened = (notes: unknown) => {
    const workbook = new FakeWorkbook(cells);
    workbook.settings.set("written", JSON.stringify(notes));
    return openPane(workbook).then((pane) => ({ workbook, pane }));
  };

  test("say which part wrote it, where they were kept with that", async () => {
    const marked = { ...note, by: "zeroStock" };
    const { pane } = await opened([marked]);
    expect(writings.of(pane.pane).written).toEqual([marked]);
  });

  test("of a report say what stands where in it", async () => {
    const marks = {
      sections: [{ role: "classes", row: 4, columns: ["other", "items"] }],
      table: { row: 30, columns: ["rank", "item"] },
    };
    const { pane } = await opened([{ ...note, what: "report", marks }]);
    expect(writings.of(pane.pane).written[0].marks).toEqual(marks);
  });

  test.each([
    ["as they were kept before", [note]],
    ["with a version", { version: 1, written: [note] }],
  ])("are taken %s", async (_, notes) => {
    const { pane } = await opened(notes);
    expect(writings.of(pane.pane).written).toEqual([note]);
  });

  test("of a newer Stockbook are told of, and left as they are", async () => {
    const newer = { version: 3, written: [note] };
    const { workbook, pane } = await opened(newer);
    expect(pane.text("notes-newer")).toMatch(/recorded by a newer version of Stockbook/);
    await pane.press("analyse");
    await pane.press("write-column");
    expect(pane.has("written-heading")).toBe(true);
    expect(JSON.parse(workbook.settings.get("written") as string)).toEqual(newer);
  });

  test.each([
    [
      "more rows than a sheet has",
      { place: { ...note.place, address: "D1:D9999999", rows: 9999999 } },
    ],
    ["no rows", { place: { ...note.place, rows: 0 } }],
    ["a row above the sheet", { place: { ...note.place, row: -1 } }],
    ["a million contents", { contents: Array(1e6).fill("A") }],
    ["contents that are no texts", { contents: [{ toString: 1 }] }],
    ["another kind", { what: "sheet" }],
    ["marks without a table", { marks: { sections: [] } }],
    ["a section outside the sheet", { marks: marksWith({ row: -1 }) }],
    ["a million columns", { marks: marksWith({ columns: Array(1e6).fill("rank") }) }],
    ["roles that are no words", { marks: marksWith({ role: 1 }) }],
    ["a part that is no name", { by: { toString: 1 } }],
    ["a part without end", { by: "z".repeat(1000) }],
    ["a fingerprint without end", { fingerprint: "1".repeat(1000) }],
  ])("with %s are passed over", async (_, part) => {
    const { pane } = await opened([{ ...note, ...part }]);
    expect(writings.of(pane.pane).written).toEqual([]);
  });

  test("are the latest ten, however many there are", async () => {
    const { pane } = await opened(Array(5000).fill(note));
    expect(writings.of(pane.pane).written).toHaveLength(10);
  });
});

function marksWith(section: object) {
  const table = { row: 9, columns: [] };
  return { sections: [{ role: "classes", row: 1, columns: [], ...section }], table };
}

function nested(depth: number): unknown {
  let inside: unknown = 1;
  for (let k = 0; k < depth; k++) inside = [inside];
  return inside;
}
