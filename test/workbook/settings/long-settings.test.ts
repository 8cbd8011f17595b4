/** @jest-environment jsdom */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { loadLongSettings, saveLongSettings } from "../../../src/workbook/settings/long-settings";
import { Refusal } from "../../../src/workbook/excel/types";
import { countActions } from "../../support/faults";
import { forEveryAction } from "../../support/for-every-action";
import { openWorkbook } from "../../support/open-workbook";
import { atEveryBatch } from "../at-every-batch";
import { hurry } from "../in-a-hurry";

jest.setTimeout(60_000);
hurry();

const long = ["one ".repeat(300_000), "", "ä".repeat(1_050_000), "short"];

test("texts of any length come back as they were", async () => {
  openWorkbook();
  await saveLongSettings("runs", long);
  await expect(loadLongSettings("runs")).resolves.toEqual(long);
});

test.each([[[]], [[""]], [["one"]]])("%j comes back", async (parts: string[]) => {
  openWorkbook();
  await saveLongSettings("runs", parts);
  await expect(loadLongSettings("runs")).resolves.toEqual(parts);
});

test("nothing saved is null", async () => {
  openWorkbook();
  await expect(loadLongSettings("runs")).resolves.toBeNull();
});

test("saving again replaces, and leaves nothing of the former texts", async () => {
  const book = openWorkbook();
  book.settings.set("stockbook.other", "1");
  await saveLongSettings("runs", ["new"]);
  const onlyNew = snapshot(book);
  await saveLongSettings("runs", ["old", "older"]);
  await saveLongSettings("runs", ["new"]);
  await expect(loadLongSettings("runs")).resolves.toEqual(["new"]);
  expect(snapshot(book)).toEqual(onlyNew);
});

test("short texts share a request", async () => {
  openWorkbook();
  const parts = Array.from({ length: 50 }, (_, part) => `part ${part}`);
  const batches = await countActions(() => saveLongSettings("runs", parts));
  expect(batches.length).toBeLessThan(6);
});

test.each(["missing", "shortened", "changed", "no text"])(
  "a piece that is %s makes the whole unreadable",
  async (damage) => {
    const book = openWorkbook();
    await saveLongSettings("runs", ["first", "second"]);
    const key = [...book.settings.keys()].find((name) => name.includes("/1/"))!;
    const damaged = { missing: null, shortened: "seco", changed: "secund", "no text": 5 };
    if (damage === "missing") book.settings.delete(key);
    else book.settings.set(key, damaged[damage as keyof typeof damaged]);
    await expect(loadLongSettings("runs")).resolves.toBeNull();
  },
);

test.each(['{"stamp":', '{"stamp":1}', '{"stamp":"a","lengths":["x"]}', "[]", 5])(
  "a damaged index reads as null: %j",
  async (index) => {
    const book = openWorkbook();
    book.settings.set("stockbook.runs", index);
    await expect(loadLongSettings("runs")).resolves.toBeNull();
  },
);

test("whatever fails, the former texts or the new ones are there, whole", async () => {
  const tried = await forEveryAction(
    () => saveLongSettings("runs", ["old"]),
    () => saveLongSettings("runs", ["new", "n".repeat(1_000_001)]),
    async ({ error, book, before, after }) => {
      if (error) expect(error).toBeInstanceOf(Refusal);
      const loaded = await loadLongSettings("runs");
      expect(loaded?.[0]).toBe(loaded?.length === 1 ? "old" : "new");
      if (loaded?.length === 1) expect(after).toEqual(before);
      expect([...book.settings.keys()].length).toBeLessThan(7);
    },
    { lostAnswers: true },
  );
  expect(tried).toBeGreaterThan(9);
});

test("a colleague who saves meanwhile never leads to a mixture", async () => {
  const theirs = ["theirs", "too"];
  await atEveryBatch(
    async () => ({ book: openWorkbook(), arranged: null }),
    () => saveLongSettings("runs", ["mine", "m".repeat(1_000_001)]),
    (book) => {
      book.settings.set("stockbook.runs", JSON.stringify({ stamp: "x", lengths: [6, 3] }));
      theirs.forEach((text, part) => book.settings.set(`stockbook.runs/x/${part}/0`, text));
    },
    ({ book }) => {
      const { stamp } = JSON.parse(book.settings.get("stockbook.runs") as string);
      const pieces = [...book.settings.keys()].filter((name) => name.includes("/"));
      expect(pieces.filter((name) => name.includes(`/${stamp}/`)).length).toBeGreaterThan(1);
    },
  );
});

test.each<[string, unknown]>([
  ["200 thousand million letters", { stamp: "x", lengths: [2e11] }],
  ["more letters than any workbook keeps", { stamp: "x", lengths: Array(100).fill(3e6) }],
  ["a million texts", { stamp: "x", lengths: Array(30_000).fill(1) }],
  ["texts of less than no length", { stamp: "x", lengths: [-1] }],
  ["half a letter", { stamp: "x", lengths: [0.5] }],
  ["a stamp without end", { stamp: "x".repeat(1000), lengths: [1] }],
])("an index that claims %s is read, and nothing for it", async (_, index) => {
  const book = openWorkbook();
  book.settings.set("stockbook.runs", JSON.stringify(index));
  const batches = await countActions(async () => {
    await expect(loadLongSettings("runs")).resolves.toBeNull();
  });
  expect(batches).toHaveLength(1);
  await saveLongSettings("runs", ["new"]);
  await expect(loadLongSettings("runs")).resolves.toEqual(["new"]);
});

test("a piece that is longer than its index says is not read on", async () => {
  const book = openWorkbook();
  await saveLongSettings("runs", ["first", "second"]);
  const key = [...book.settings.keys()].find((name) => name.includes("/0/"))!;
  book.settings.set(key, "f".repeat(2_000_000));
  await expect(loadLongSettings("runs")).resolves.toBeNull();
});
