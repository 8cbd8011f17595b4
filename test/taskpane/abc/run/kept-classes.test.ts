import type { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import { recallClasses, rememberClasses } from "../../../../src/taskpane/abc/run/kept-classes";
import { codeLength } from "../../../../src/taskpane/kept/items/name-code";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import { createPane, type Pane } from "../../../../src/taskpane/pane/pane";
import type { Run } from "../../../../src/taskpane/abc/write/run";
import type { Cell } from "../../../../src/workbook/excel/types";
import { FakeWorkbook } from "../../fake-workbook";
import { american, english, patient } from "../../lists";
import { classesOf, runOf, type RunParts } from "../write/run-of";

const cells: Cell[][] = [
  ["Item", "Site", "Sales", "Lines", "Jan", "Feb", "Mar"],
  ["Bolt", "North", 50, 1, 5, 5, 5],
  ["Nut", "South", 30, 9, 9, 0, 0],
  ["Bolt", "South", 10, 4, 2, 4, 6],
  ["", "North", 6, 2, 1, 1, 1],
  ["Cap", "North", 4, 3, 1, 2, 1],
];

const methods: [string, Partial<ListColumns>][] = [
  ["value", {}],
  ["two stages", { method: "twoStage", second: 3 }],
  ["weights", { method: "weighted", further: [3] }],
  ["steadiness", { method: "steadiness", firstPeriod: 4, lastPeriod: 6 }],
];

/** Nothing is drawn and no part opened. */
const parts = [{ id: "analysis", title: () => "", code: { view: () => "" as never } }];

function paneOver(workbook: FakeWorkbook): Pane {
  const loadCatalogue = () => Promise.reject(new Error("not needed"));
  const known = { texts: english, language: "en", formats: american, namespace: "", parts };
  return createPane({ ...known, workbook, loadCatalogue });
}

const saleColumn = { value: 2 };
const runBy = (part: Partial<ListColumns>, more: RunParts = {}) =>
  runOf(cells, { ...more, columns: { ...saleColumn, ...part } });

async function remember(workbook: FakeWorkbook, { checked, result }: Run): Promise<void> {
  const { list, columns, rows } = checked;
  await rememberClasses(paneOver(workbook), list, columns, rows, result, patient);
}

async function recall(
  workbook: FakeWorkbook,
  { checked }: Run,
  columns = checked.columns,
): Promise<FormerClasses | null> {
  const former = await recallClasses(paneOver(workbook), checked.list, columns, patient);
  expect(former).not.toBe("unread");
  return former as FormerClasses | null;
}

/** The record of the value run, as the parts the workbook keeps. */
async function recordOf(run: Run): Promise<{ workbook: FakeWorkbook; parts: string[] }> {
  const workbook = new FakeWorkbook(cells);
  await remember(workbook, run);
  const [parts] = workbook.longSettings.values();
  return { workbook, parts };
}

describe("the classes kept for the next run", () => {
  for (const [name, part] of methods) {
    test(`come back as they were, by ${name}: for every item with a name`, async () => {
      const run = await runBy({ ...part, group: 1 });
      const { workbook } = await recordOf(run);
      const former = await recall(workbook, run);
      const { rows, sorted } = checkedOf(run);
      const expected = classesOf(run.result);
      expect(expected).toHaveLength(5);
      expected[3] = null as never;
      expect(await former!.ofItems(rows, sorted.items, patient)).toEqual(expected);
    });

    test(`come back without groups too, by ${name}, rows of one name summed`, async () => {
      const run = await runBy(part);
      const { workbook } = await recordOf(run);
      const former = await recall(workbook, run);
      const { rows, sorted } = checkedOf(run);
      const expected = classesOf(run.result);
      expect(expected).toHaveLength(4);
      expected[2] = null as never;
      expect(await former!.ofItems(rows, sorted.items, patient)).toEqual(expected);
      expect(former!.count).toBe(3);
    });
  }

  const checkedOf = ({ checked }: Run) => checked;

  test("know no class of a name that was kept apart in several rows", async () => {
    const run = await runBy({}, { choices: { duplicates: "keep" } });
    const { workbook } = await recordOf(run);
    const former = await recall(workbook, run);
    const found = await former!.ofItems(run.checked.rows, run.result.items, patient);
    // 100 in all: 50 and 30 make 80 %, 10 and 6 make 96 %, 4 is the rest.
    expect(found).toEqual([null, "A", null, null, "C"]);
    expect(former!.hasRepeats).toBe(true);
  });

  test("stand in texts of a length that a workbook takes, however many there are", async () => {
    const items = 60_000;
    const long: Cell[][] = [["Item", "Sales"]];
    for (let i = 0; i < items; i++) long.push([`Item ${i}`, 1 + (i % 997)]);
    const run = await runOf(long, { choices: { duplicates: "keep" } });
    const { workbook, parts } = await recordOf(run);
    expect(parts.map(({ length }) => length).slice(1)).toEqual([350_000, 70_000]);
    const former = await recall(workbook, run);
    const found = await former!.ofItems(run.checked.rows, run.result.items, patient);
    expect(found.every((name, item) => name === run.result.classes[item])).toBe(true);
  }, 30_000);

  test("do without an item column: nothing would know the items again", async () => {
    const run = await runBy({ item: null });
    const workbook = new FakeWorkbook(cells);
    await remember(workbook, run);
    expect(workbook.longSettings.size).toBe(0);
    expect(await recall(workbook, run)).toBeNull();
  });

  test("say by what lines they were made", async () => {
    const one = await recordOf(await runBy({}, { settings: { aShare: 0.5 } }));
    const other = await recordOf(await runBy({}, { settings: { aShare: 0.6 } }));
    const run = await runBy({});
    const lines = await Promise.all([one, other].map(({ workbook }) => recall(workbook, run)));
    expect(lines[0]!.lines).not.toBe(lines[1]!.lines);
  });

  test("of an empty list are none, and not nothing", async () => {
    const nameless: Cell[][] = [
      ["Item", "Sales"],
      ["", 5],
      ["", 4],
    ];
    const run = await runOf(nameless);
    const { workbook } = await recordOf(run);
    expect((await recall(workbook, run))!.count).toBe(0);
  });
});

describe("a last run that cannot be compared", () => {
  test("is none when there was none", async () => {
    const run = await runBy({});
    expect(await recall(new FakeWorkbook(cells), run)).toBeNull();
  });

  test.each(methods)("is none when this one is by %s and that was not", async (name, part) => {
    for (const [other, otherPart] of methods) {
      const { workbook } = await recordOf(await runBy(otherPart));
      const run = await runBy(part);
      expect((await recall(workbook, run)) === null).toBe(other !== name);
    }
  });

  test("is none when other columns told items or groups apart", async () => {
    const run = await runBy({});
    const { workbook } = await recordOf(run);
    const { columns } = run.checked;
    expect(await recall(workbook, run, { ...columns, item: 1 })).toBeNull();
    expect(await recall(workbook, run, { ...columns, group: 1 })).toBeNull();
    expect(await recall(workbook, run, { ...columns, value: 3 })).not.toBeNull();
  });

  test("is told apart from none when it cannot be read", async () => {
    const { checked, ...run } = await runBy({});
    const { workbook } = await recordOf({ checked, ...run });
    workbook.refuse("loadLongSettings", "cellBeingEdited");
    const { list, columns } = checked;
    expect(await recallClasses(paneOver(workbook), list, columns, patient)).toBe("unread");
  });

  const head = (part: object) => (parts: string[]) => [
    JSON.stringify({ ...JSON.parse(parts[0]), ...part }),
    ...parts.slice(1),
  ];
  test.each<[string, (parts: string[]) => string[]]>([
    ["nothing", () => []],
    ["no text of ours", () => ["hello"]],
    ["another program's", () => ['{"classes":["A"]}', "A"]],
    ["a number", () => ["5"]],
    ["an empty object", () => ["null"]],
    ["without its codes", ([first]) => [first]],
    ["cut off", ([first, text]) => [first, text.slice(0, -1)]],
    ["one code short", ([first, text]) => [first, text.slice(codeLength)]],
    ["one code long", ([first, text]) => [first, text + text.slice(0, codeLength)]],
    ["scrambled", ([first, text]) => [first, `#${text.slice(1)}`]],
    ["of an unknown method", head({ method: "guess" })],
    ["of too few classes", head({ counts: [3] })],
    ["of counts that are none", head({ counts: [3, "0", 0] })],
    ["of a count below nothing", head({ counts: [4, -1, 0] })],
    ["of half an item", head({ counts: [1.5, 1.5, 0] })],
    ["of more items than a workbook holds", head({ counts: [1e15, 0, 0] })],
    ["without lines", head({ lines: null })],
    ["without keys", head({ keys: undefined })],
  ])("is none when its record is %s", async (_, damaged) => {
    const run = await runBy({});
    const { workbook, parts } = await recordOf(run);
    const [key] = workbook.longSettings.keys();
    workbook.longSettings.set(key, damaged(parts));
    expect(await recall(workbook, run)).toBeNull();
  });
});
