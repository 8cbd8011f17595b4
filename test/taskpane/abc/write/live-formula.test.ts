import type { Choices } from "../../../../src/taskpane/abc/rows/choices";
import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import type { RunSettings } from "../../../../src/taskpane/abc/classes/run-settings";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import { liveFormula, whyNotLive } from "../../../../src/taskpane/abc/write/live-formula";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, itemAndValue, listOf } from "../../lists";
import { cells } from "./run-of";

const { place } = listOf(cells);
const columns = itemAndValue(cells);
const usual = { ...defaultRunSettings, weights: [1] };

describe("the live formula", () => {
  const formula = (settings: Partial<RunSettings> = {}, part: Partial<ListColumns> = {}) =>
    liveFormula(place, { ...columns, ...part }, { ...usual, ...settings }, "");

  test("names the value's cells and only those arguments that are not the usual ones", () => {
    expect(formula()).toBe("=ABC(C2:C7)");
    expect(formula({ aShare: 0.7 })).toBe("=ABC(C2:C7,0.7)");
    expect(formula({ bShare: 0.9 })).toBe("=ABC(C2:C7,,0.9)");
    expect(formula({ rule: "within" })).toBe('=ABC(C2:C7,,,"within")');
    expect(formula({ aShare: 0.2, bShare: 0.5, rule: "count" })).toBe(
      '=ABC(C2:C7,0.2,0.5,"count")',
    );
  });

  test("takes the second criterion of two stages, and the scope when it is not the list", () => {
    const two = { method: "twoStage" as const, second: 0 };
    expect(formula({}, two)).toBe("=ABC.TWOSTAGE(C2:C7,A2:A7)");
    expect(formula({ scope: "class" }, two)).toBe('=ABC.TWOSTAGE(C2:C7,A2:A7,,,,"class")');
    expect(formula({ aShare: 0.7, rule: "within", scope: "class" }, two)).toBe(
      '=ABC.TWOSTAGE(C2:C7,A2:A7,0.7,,"within","class")',
    );
  });

  test("takes criteria side by side as one range, and weights when they differ", () => {
    const weighted = { method: "weighted" as const, value: 0, further: [1, 2] };
    expect(formula({ weights: [1, 1, 1] }, weighted)).toBe("=ABC.MULTI(A2:C7)");
    expect(formula({ weights: [3, 3, 3] }, weighted)).toBe("=ABC.MULTI(A2:C7)");
    expect(formula({ weights: [2, 0, 0.5], bShare: 0.9 }, weighted)).toBe(
      "=ABC.MULTI(A2:C7,{2,0,0.5},,0.9)",
    );
  });

  test("joins value and steadiness of the periods", () => {
    const steady = { method: "steadiness" as const, firstPeriod: 0, lastPeriod: 1 };
    expect(formula({}, steady)).toBe("=ABC(C2:C7)&XYZ(A2:B7)");
    expect(formula({ aShare: 0.7, xLimit: 0.3 }, steady)).toBe("=ABC(C2:C7,0.7)&XYZ(A2:B7,0.3)");
    expect(formula({ yLimit: 1.5 }, steady)).toBe("=ABC(C2:C7)&XYZ(A2:B7,,1.5)");
  });

  test("bears the prefix of the build, and begins at the first row where there is no header", () => {
    const bare = { ...columns, hasHeader: false };
    expect(liveFormula(place, bare, usual, "INV")).toBe("=INV.ABC(C1:C7)");
    const steady = { ...bare, method: "steadiness" as const, firstPeriod: 0, lastPeriod: 1 };
    expect(liveFormula(place, steady, usual, "INV")).toBe("=INV.ABC(C1:C7)&INV.XYZ(A1:B7)");
  });

  test("is right wherever the list lies", () => {
    const far = { ...place, row: 99, column: 25 };
    expect(liveFormula(far, columns, usual, "")).toBe("=ABC(AB101:AB106)");
    const two = { ...columns, method: "twoStage" as const, second: 0 };
    expect(liveFormula(far, two, usual, "")).toBe("=ABC.TWOSTAGE(AB101:AB106,Z101:Z106)");
  });
});

describe("whether a live formula is offered", () => {
  const why = async (
    list: Cell[][],
    part: Partial<ListColumns> = {},
    choices: Partial<Choices> = {},
    settings: Partial<RunSettings> = {},
  ) => {
    const chosen = itemAndValue(list, part);
    return whyNotLive(await checkCells(list, choices, chosen), { ...usual, ...settings });
  };

  test.each<[string, Cell[][], Partial<Choices>, string | null]>([
    [
      "rows of one name are summed",
      [
        ["a", 1],
        ["a", 2],
      ],
      {},
      "duplicates",
    ],
    [
      "they are kept apart",
      [
        ["a", 1],
        ["a", 2],
      ],
      { duplicates: "keep" },
      null,
    ],
    [
      "text is read as a number",
      [
        ["a", 1],
        ["b", "2,5"],
      ],
      {},
      "textNumbers",
    ],
    [
      "such text is left out",
      [
        ["a", 1],
        ["b", "2,5"],
      ],
      { textNumbers: "leaveOut" },
      null,
    ],
    [
      "a total is left out",
      [
        ["a", 1],
        ["Total", 1],
      ],
      {},
      "totals",
    ],
    [
      "a total is counted",
      [
        ["a", 1],
        ["Total", 1],
      ],
      { totals: "count" },
      null,
    ],
    [
      "blanks, text and returns stand in the list",
      [
        ["a", 1],
        ["b", ""],
        ["c", "x"],
        ["d", -1],
      ],
      {},
      null,
    ],
  ])("when %s", async (_, rows, choices, obstacle) => {
    expect(await why([["I", "V"], ...rows], {}, choices)).toBe(obstacle);
  });

  test("not for hidden rows left out, nor for a value made of several columns", async () => {
    const list = listOf(cells, { hiddenRows: [2] });
    const hidden = await checkCells(cells, { hidden: "leaveOut" }, columns, list);
    expect(whyNotLive(hidden, usual)).toBe("hidden");
    const product = { ...columns, valueFrom: "product" as const };
    expect(whyNotLive({ ...hidden, columns: product }, usual)).toBe("product");
    const periods = { ...columns, valueFrom: "periods" as const, method: "steadiness" as const };
    expect(whyNotLive({ ...hidden, columns: periods }, usual)).toBe("product");
  });

  const plain: Cell[][] = [
    ["Item", "Site", "Lines", "Picks", "Sales"],
    ["Bolt", "North", 1, 3, 50],
    ["Nut", "South", 2, 4, 30],
  ];

  test("not for groups, nor for a margin: the functions know neither", async () => {
    expect(await why(plain)).toBeNull();
    expect(await why(plain, { group: 1 })).toBe("groups");
    expect(await why(plain, {}, {}, { margin: 0.001 })).toBe("margin");
  });

  test("for weighted criteria only where they stand side by side, in their order", async () => {
    const weighted = { method: "weighted" as const };
    expect(await why(plain, { ...weighted, value: 2, further: [3, 4] })).toBeNull();
    expect(await why(plain, { ...weighted, value: 3, further: [4] })).toBeNull();
    expect(await why(plain, { ...weighted, value: 2, further: [4] })).toBe("apart");
    expect(await why(plain, { ...weighted, value: 4, further: [3] })).toBe("apart");
    expect(await why(plain, { ...weighted, value: 2, further: [4, 3] })).toBe("apart");
  });

  test.each<[string, Cell]>([
    ["a blank", ""],
    ["a text", "n/a"],
    ["an error", "#DIV/0!"],
  ])("not by several criteria where %s leaves a row out", async (_, cell) => {
    const gap: Cell[][] = [...plain, ["Cup", "North", cell, 5, 9]];
    expect(await why(gap)).toBeNull();
    expect(await why(gap, { method: "twoStage", second: 2 })).toBe("gaps");
    expect(await why(gap, { method: "weighted", value: 2, further: [3] })).toBe("gaps");
    const steady = { method: "steadiness" as const, firstPeriod: 2, lastPeriod: 3 };
    expect(await why(gap, steady)).toBe(cell === "" ? "blankPeriods" : "gaps");
  });

  test("not by steadiness where a period is empty, which desktop Excel may hand over as 0", async () => {
    const empty: Cell[][] = [...plain, ["Cup", "North", 4, "", 9]];
    const steady = { method: "steadiness" as const, firstPeriod: 2, lastPeriod: 4 };
    expect(await why(empty, steady)).toBe("blankPeriods");
    expect(await why(plain, steady)).toBeNull();
  });

  test("not by several criteria where text that looks like a number is left out", async () => {
    const gap: Cell[][] = [...plain, ["Cup", "North", "2,5", 5, 9]];
    const leaveOut = { textNumbers: "leaveOut" as const };
    expect(await why(gap, { method: "twoStage", second: 2 }, leaveOut)).toBe("gaps");
    expect(await why(gap, { method: "twoStage", second: 2 })).toBe("textNumbers");
  });
});
