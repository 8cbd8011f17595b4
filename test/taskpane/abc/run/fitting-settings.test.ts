import { fittingSettings } from "../../../../src/taskpane/abc/run/fitting-settings";
import { defaultChoices } from "../../../../src/taskpane/abc/rows/choices";
import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import type { Cell } from "../../../../src/workbook/excel/types";
import { itemAndValue, listOf } from "../../lists";

const cells: Cell[][] = [
  ["Item", "Site", "Sales", "Lines", "Jan", "Feb"],
  ["Bolt", "North", 3, 1, 2, 1],
  ["Nut", "South", 4, 1, 2, 2],
];
const list = listOf(cells);
const columns = itemAndValue(cells, { value: 2 });
const lines = { ...defaultRunSettings, aShare: 0.7, bShare: 0.9, rule: "within" };
const kept = { columns, choices: defaultChoices, lines };

const throughTheWorkbook = (value: unknown) => JSON.parse(JSON.stringify(value));

describe("settings read from the workbook", () => {
  test("are taken when they are whole and fit", () => {
    expect(fittingSettings(throughTheWorkbook(kept), list)).toEqual(kept);
  });

  test.each([
    ["two stages", { method: "twoStage", second: 3 }, { scope: "class", targets: { Aa: 0.999 } }],
    ["weights", { method: "weighted", further: [3, 4] }, { weights: [2, 0, 0.5] }],
    [
      "periods and groups",
      { method: "steadiness", group: 1, valueFrom: "periods", firstPeriod: 4, lastPeriod: 5 },
      { xLimit: 0.3, yLimit: 0.3, margin: 0.02 },
    ],
  ])("are taken with %s", (_, columnsPart, linesPart) => {
    const targets = { ...lines.targets, ...("targets" in linesPart ? linesPart.targets : {}) };
    const all = {
      ...kept,
      columns: { ...columns, ...columnsPart },
      lines: { ...lines, ...linesPart, targets },
    };
    expect(fittingSettings(throughTheWorkbook(all), list)).toEqual(all);
  });

  test("are taken as they were kept before there were methods, groups and margins", () => {
    const old = {
      columns: {
        ...{ hasHeader: true, item: 0, description: null, valueFrom: "column" },
        ...{ value: 2, quantity: null, price: null },
      },
      choices: { hidden: "keep", textNumbers: "leaveOut", duplicates: "sum", totals: "count" },
      lines: { aShare: 0.7, bShare: 0.9, rule: "within" },
    };
    expect(fittingSettings(old, list)).toEqual({
      columns,
      choices: { ...defaultChoices, ...old.choices },
      lines: { ...defaultRunSettings, ...old.lines },
    });
  });

  const withColumns = (part: object) => ({ ...kept, columns: { ...columns, ...part } });
  const withLines = (part: object) => ({ ...kept, lines: { ...lines, ...part } });
  const withChoices = (part: object) => ({ ...kept, choices: { ...defaultChoices, ...part } });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "settings"],
    ["a list", [kept]],
    ["only half there", { columns }],
    ["without choices", { ...kept, choices: null }],
    ["without columns", { ...kept, columns: [] }],
    ["of a column beyond the list", withColumns({ value: 6 })],
    ["of a column before the list", withColumns({ value: -1 })],
    ["of half a column", withColumns({ item: 0.5 })],
    ["of a group beyond the list", withColumns({ group: 6 })],
    ["of a second criterion that is no column", withColumns({ second: "3" })],
    ["of a criterion beyond the list", withColumns({ further: [3, 6] })],
    ["of criteria that are no list", withColumns({ further: 3 })],
    ["of more criteria than there may be", withColumns({ further: [0, 1, 2, 3, 4, 5] })],
    ["of an unknown method", withColumns({ method: "guess" })],
    ["of an unknown value", withColumns({ valueFrom: "magic" })],
    ["of periods that nobody measures", withColumns({ valueFrom: "periods" })],
    ["of a header that is neither", withColumns({ hasHeader: 1 })],
    ["by an unknown rule", withLines({ rule: "nearest" })],
    ["by an unknown scope", withLines({ scope: "all" })],
    ["of lines in the wrong order", withLines({ aShare: 0.95 })],
    ["of a line at nothing", withLines({ aShare: 0 })],
    ["of a line beyond everything", withLines({ bShare: 1.5 })],
    ["of a line that is no number", withLines({ aShare: "0.8" })],
    ["of limits in the wrong order", withLines({ xLimit: 1, yLimit: 0.5 })],
    ["of a limit that is no number", withLines({ yLimit: null })],
    ["of a margin below nothing", withLines({ margin: -0.01 })],
    ["of a weight below nothing", withLines({ weights: [1, -1] })],
    ["of weights that are no list", withLines({ weights: 1 })],
    ["of a target beyond everything", withLines({ targets: { ...lines.targets, AX: 1.2 } })],
    ["of half the targets", withLines({ targets: { Aa: 0.99 } })],
    ["of no targets", withLines({ targets: [0.9] })],
    ["of an unknown choice", withChoices({ totals: "double" })],
    ["of a choice about hidden rows that is none", withChoices({ hidden: true })],
  ])("are not taken when they are %s", (_, value) => {
    expect(fittingSettings(throughTheWorkbook(value), list)).toBeNull();
  });
});
