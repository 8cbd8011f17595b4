import fc from "fast-check";
import { abcOfLines } from "../../src/library";
import type { Cell } from "../../src/workbook/excel/types";
import { classesOf, runOver } from "../taskpane/lists";

test("lines of one item are added up, however its name is written", () => {
  const lines = [
    { item: "Nut", value: 0.1 },
    { item: "Cap", value: 0.3 },
    { item: " NUT", value: 0.2 },
  ];
  // On paper 0.1 + 0.2 is 0.3: both items are half of the value, and share a class.
  expect(abcOfLines(lines)).toEqual([
    { item: "Nut", group: "", value: 0.30000000000000004, class: "A" },
    { item: "Cap", group: "", value: 0.3, class: "A" },
  ]);
});

test("each group is a list of its own, and a line without a name an item of its own", () => {
  const lines = [
    { item: "Nut", group: "North", value: 90 },
    { item: "", group: "North", value: 6 },
    { item: "", group: "North", value: 4 },
    { item: "Nut", group: "South", value: 1 },
  ];
  expect(abcOfLines(lines).map((one) => one.class)).toEqual(["A", "B", "C", "A"]);
});

test("other lines and another rule", () => {
  const lines = [50, 30, 20].map((value, k) => ({ item: `Item ${k}`, value }));
  const settings = { aShare: 0.5, bShare: 0.8, rule: "within" } as const;
  expect(abcOfLines(lines, settings).map((one) => one.class)).toEqual(["A", "B", "C"]);
});

test("a value that is no number is named with its line, and nothing is classified", () => {
  const lines = [
    { item: "Nut", value: 1 },
    { item: "Cap", value: NaN },
  ];
  expect(() => abcOfLines(lines)).toThrow(
    new RangeError(
      "Line 2: the value is NaN, which is no number to rank by. Give a finite number, or leave the line out.",
    ),
  );
});

test("the classes are those of the pane over the same list", async () => {
  const line = fc.record({
    item: fc.constantFrom(
      "Nut",
      "nut ",
      "Cap",
      "Bolt",
      "BOLT",
      "Washer",
      "Pin",
      "Straße",
      "STRASSE",
    ),
    group: fc.constantFrom("North", "north", "South"),
    cents: fc.integer({ min: -300, max: 5000 }),
  });
  const lists = fc.array(line, { minLength: 1, maxLength: 40 });
  const settings = fc.record({
    rule: fc.constantFrom("crossing" as const, "within" as const, "count" as const),
    aShare: fc.constantFrom(0.2, 0.5, 0.8),
    bShare: fc.constantFrom(0.8, 0.95, 1),
  });
  await fc.assert(
    fc.asyncProperty(lists, settings, async (list, chosen) => {
      const rows = list.map(({ item, group, cents }): Cell[] => [item, group, cents / 100]);
      const result = await runOver(
        [["Item", "Site", "Value"], ...rows],
        { item: 0, group: 1, value: 2 },
        chosen,
        { totals: "count", duplicates: "sum" },
      );
      const items = abcOfLines(
        list.map(({ item, group, cents }) => ({ item, group, value: cents / 100 })),
        chosen,
      );
      if (result === null) {
        expect(items.every(({ value }) => value <= 0)).toBe(true);
        return;
      }
      expect(items.map((one) => one.class)).toEqual(classesOf(result));
      expect(items.map((one) => one.value)).toEqual([...result.items.values]);
    }),
  );
});
