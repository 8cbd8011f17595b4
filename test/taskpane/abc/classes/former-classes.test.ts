import { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import { codeLength } from "../../../../src/taskpane/kept/items/name-code";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, itemAndValue, patient, readList } from "../../lists";
import { nameCode } from "../../kept/items/codes";

const [bolt, nut, cap, cup] = ["bolt", "nut", "cap", "cup"].map(nameCode);

describe("the classes of the last run", () => {
  test("are found by the code of the name, whatever the order they were kept in", () => {
    const former = new FormerClasses("value", [nut, bolt, cap], [1, 0, 2], "");
    expect([bolt, nut, cap].map((code) => former.classOf(code))).toEqual(["A", "B", "C"]);
    expect(former.count).toBe(3);
    expect(former.hasRepeats).toBe(false);
  });

  test("have none for a name that was not there", () => {
    const former = new FormerClasses("value", [bolt], [0], "");
    expect(former.classOf(cup)).toBeNull();
    expect(former.classOf(bolt + 1)).toBeNull();
    expect(former.classOf(bolt - 1)).toBeNull();
    expect(new FormerClasses("value", [], [], "").classOf(bolt)).toBeNull();
  });

  test("have none for a name that several items bore, in one class or in two", () => {
    const former = new FormerClasses("value", [bolt, nut, bolt, cap, cap], [0, 1, 2, 2, 2], "");
    expect([bolt, nut, cap].map((code) => former.classOf(code))).toEqual([null, "B", null]);
    expect(former.hasRepeats).toBe(true);
  });

  test("are those of the method", () => {
    const places = [0, 4, 8];
    const nine = (method: "twoStage" | "steadiness") => {
      const former = new FormerClasses(method, [bolt, nut, cap], places, "");
      return [bolt, nut, cap].map((code) => former.classOf(code));
    };
    expect(nine("twoStage")).toEqual(["Aa", "Bb", "Cc"]);
    expect(nine("steadiness")).toEqual(["AX", "BY", "CZ"]);
  });

  test("are exact for the largest and the smallest code there can be", () => {
    const [least, largest] = [0, 64 ** codeLength - 1];
    const former = new FormerClasses("steadiness", [least, largest], [8, 8], "");
    expect([least, 1, largest - 1, largest].map((code) => former.classOf(code))).toEqual([
      "CZ",
      null,
      null,
      "CZ",
    ]);
  });
});

describe("the former class of each item", () => {
  const cells: Cell[][] = [
    ["Item", "Site", "Sales"],
    ["BOLT", "North", 5],
    ["bolt ", "South", 4],
    ["", "South", 3],
    ["Nut", "South", 2],
  ];

  test("goes by the name as Excel compares names, and an item without a name has none", async () => {
    const { rows, sorted } = await checkCells(cells, { duplicates: "keep" });
    const former = new FormerClasses("value", [bolt, nameCode("")], [1, 0], "");
    expect(await former.ofItems(rows, sorted.items, patient)).toEqual(["B", "B", null, null]);
  });

  test("tells the items of two groups apart", async () => {
    const columns = itemAndValue(cells, { group: 1 });
    const rows = await readList(cells, columns);
    const { sorted } = await checkCells(cells, {}, columns);
    const keys = ["north\u0000bolt", "south\u0000bolt", "nut"].map(nameCode);
    const former = new FormerClasses("value", keys, [0, 1, 2], "");
    expect(await former.ofItems(rows, sorted.items, patient)).toEqual(["A", "B", null, null]);
  });
});
