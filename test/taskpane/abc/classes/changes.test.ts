import { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import { linesText } from "../../../../src/taskpane/abc/classes/lines-text";
import { classNames } from "../../../../src/taskpane/abc/classes/class-names";
import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import type { MethodId as Method } from "../../../../src/taskpane/abc/methods/method-id";
import type { Cell } from "../../../../src/workbook/excel/types";
import { runOf, type RunParts } from "../write/run-of";
import { nameCode } from "../../kept/items/codes";

const usualLines = linesText({ ...defaultRunSettings, weights: [1] });

/** A last run of items by name. */
function formerRun(classes: [string, string][], method: Method = "value", lines = usualLines) {
  const names = classNames(method);
  return new FormerClasses(
    method,
    classes.map(([name]) => nameCode(name)),
    classes.map(([, letter]) => names.indexOf(letter)),
    lines,
  );
}

// 50 and 30 make 80 %, 15 more 95 %: A A B C C.
const cells: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 50],
  ["Nut", 30],
  ["Cup", 15],
  ["Pin", 4],
  ["Rod", 1],
];

const changesOf = async (former: FormerClasses | null, parts: RunParts = {}, list = cells) => {
  const { result } = await runOf(list, { ...parts, former });
  return result.changes && { ...result.changes, moved: [...result.changes.moved] };
};

describe("the changes since the last run", () => {
  test("are none to tell when there was no last run", async () => {
    const { result } = await runOf(cells);
    expect(result.before).toBeNull();
    expect(result.changes).toBeNull();
  });

  test("name each move with its items and the money involved, the largest first", async () => {
    const former = formerRun([
      ["bolt", "A"],
      ["nut", "B"],
      ["cup", "A"],
      ["pin", "B"],
      ["rod", "B"],
    ]);
    expect(await changesOf(former)).toEqual({
      moves: [
        { from: "B", to: "A", items: 1, value: 30 },
        { from: "A", to: "B", items: 1, value: 15 },
        { from: "B", to: "C", items: 2, value: 5 },
      ],
      // Nut, Cup, Pin, Rod
      moved: [1, 2, 3, 4],
      value: 50,
      added: 0,
      gone: 0,
      otherLines: false,
    });
  });

  test("are an empty list when every item kept its class", async () => {
    const same: [string, string][] = [
      ["bolt", "A"],
      ["nut", "A"],
      ["cup", "B"],
      ["pin", "C"],
      ["rod", "C"],
    ];
    const none = { moves: [], moved: [], value: 0, added: 0, gone: 0, otherLines: false };
    expect(await changesOf(formerRun(same))).toEqual(none);
  });

  test("count an item that is gone also where rows of another are kept apart by now", async () => {
    const former = formerRun([
      ["bolt", "A"],
      ["nut", "A"],
      ["cup", "B"],
    ]);
    const list: Cell[][] = [
      ["Item", "Sales"],
      ["Bolt", 50],
      ["Bolt", 30],
      ["Nut", 15],
    ];
    const apart = { choices: { duplicates: "keep" as const } };
    expect(await changesOf(former, apart, list)).toMatchObject({ added: 0, gone: 1 });
  });

  test("count the items that are new and those that are gone, and call neither a move", async () => {
    const former = formerRun([
      ["bolt", "A"],
      ["nut", "A"],
      ["cup", "B"],
      ["screw", "C"],
      ["nail", "C"],
      ["hook", "A"],
    ]);
    expect(await changesOf(former)).toMatchObject({ moves: [], added: 2, gone: 3 });
  });

  test("of rows that were kept apart say nothing about new and gone ones", async () => {
    const former = formerRun([
      ["bolt", "A"],
      ["bolt", "C"],
      ["nut", "C"],
      ["old", "C"],
    ]);
    expect(await changesOf(former)).toEqual({
      moves: [{ from: "C", to: "A", items: 1, value: 30 }],
      moved: [1],
      value: 30,
      added: 0,
      gone: 0,
      otherLines: false,
    });
  });

  test("do not call an item new that never bears a name", async () => {
    const nameless: Cell[][] = [...cells, ["", 0]];
    const former = formerRun([
      ["bolt", "A"],
      ["nut", "A"],
      ["cup", "B"],
      ["pin", "C"],
      ["rod", "C"],
    ]);
    expect(await changesOf(former, {}, nameless)).toMatchObject({ added: 0, gone: 0 });
  });

  test("weigh a return by its size, and take it off the money", async () => {
    const returned: Cell[][] = [...cells, ["Net", -20]];
    const former = formerRun([
      ["bolt", "A"],
      ["nut", "B"],
      ["cup", "A"],
      ["net", "A"],
    ]);
    expect(await changesOf(former, {}, returned)).toMatchObject({
      moves: [
        { from: "B", to: "A", items: 1, value: 30 },
        { from: "A", to: "C", items: 1, value: -20 },
        { from: "A", to: "B", items: 1, value: 15 },
      ],
      moved: [1, 5, 2],
      value: 25,
    });
  });

  test("say when lines, limits or weights were others, and not when only a margin was", async () => {
    const same = formerRun([["bolt", "A"]]);
    expect(await changesOf(same, { settings: { aShare: 0.7 } })).toMatchObject({
      otherLines: true,
    });
    const targets = { ...defaultRunSettings.targets, AX: 0.5 };
    expect(await changesOf(same, { settings: { margin: 0.02, targets } })).toMatchObject({
      otherLines: false,
    });
  });

  test("are of both letters", async () => {
    const two: Cell[][] = [
      ["Item", "Lines", "Sales"],
      ["Bolt", 15, 80],
      ["Nut", 80, 15],
      ["Cup", 5, 5],
    ];
    const columns = { method: "twoStage" as const, second: 1 };
    const former = formerRun(
      [
        ["bolt", "Aa"],
        ["nut", "Ba"],
        ["cup", "Bc"],
      ],
      "twoStage",
    );
    expect(await changesOf(former, { columns }, two)).toMatchObject({
      moves: [
        { from: "Aa", to: "Ab", items: 1, value: 80 },
        { from: "Bc", to: "Cc", items: 1, value: 5 },
      ],
    });
  });

  test("in groups tell the item of one group from that of another", async () => {
    const sites: Cell[][] = [
      ["Item", "Site", "Sales"],
      ["Bolt", "North", 90],
      ["Nut", "North", 10],
      ["Bolt", "South", 1],
      ["Nut", "South", 9],
    ];
    const former = formerRun([
      ["north\u0000bolt", "A"],
      ["north\u0000nut", "B"],
      ["south\u0000bolt", "A"],
      ["south\u0000nut", "B"],
    ]);
    // In each site 90 % are A, and the rest crosses 95 %: B.
    expect(await changesOf(former, { columns: { group: 1 } }, sites)).toMatchObject({
      moves: [
        { from: "B", to: "A", items: 1, value: 9 },
        { from: "A", to: "B", items: 1, value: 1 },
      ],
      added: 0,
      gone: 0,
    });
  });
});
