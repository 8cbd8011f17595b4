import fc from "fast-check";
import { Totals } from "../../../../src/taskpane/abc/totals/totals-rows";
import type { Cell } from "../../../../src/workbook/excel/types";
import { itemAndValue, readList } from "../../lists";

/** A row of category, item and value, and whether it is a total. */
interface Line {
  cells: Cell[];
  isTotal: boolean;
}

type Label = (group: number) => [string, string];

/** How reports label the sum of a group: in the category, in the item, or nowhere. */
const labels: Record<string, Label> = {
  "no label": () => ["", ""],
  "the group's own name": (group) => ["", `Group ${group}`],
  "a word in the category": (group) => [`Group ${group} Ergebnis`, ""],
  "the group in the category": (group) => [`Group ${group}`, ""],
  "a word in the item": (group) => ["", `Group ${group} Total`],
};

/** Of small numbers alone many are sums of others by chance, and a report can be read in two ways. */
const cents = fc.noBias(fc.integer({ min: 1, max: 9_999_999 })).map((number) => number / 100);
const groupsOfItems = fc.array(fc.array(cents, { minLength: 2, maxLength: 7 }), {
  minLength: 2,
  maxLength: 6,
});

const sumOf = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

function reportOf(groups: number[][], label: Label, isAbove: boolean, hasGrand: boolean): Line[] {
  const lines = groups.flatMap((items, group) => {
    const total = { cells: [...label(group), sumOf(items)], isTotal: true };
    const rows = items.map((value, item) => ({
      cells: [`Group ${group}`, `item ${group}.${item}`, value],
      isTotal: false,
    }));
    return isAbove ? [total, ...rows] : [...rows, total];
  });
  const grand = { cells: ["Grand Total", "Grand Total", sumOf(groups.flat())], isTotal: true };
  return hasGrand ? [...lines, grand] : lines;
}

describe("a report of groups leaves just its items, whatever their numbers", () => {
  test.each(Object.entries(labels))("sums with %s", async (_name, label) => {
    await fc.assert(
      fc.asyncProperty(groupsOfItems, fc.boolean(), fc.boolean(), async (groups, above, grand) => {
        const lines = reportOf(groups, label, above, grand);
        const cells: Cell[][] = [["Category", "Item", "Value"], ...lines.map((line) => line.cells)];
        const { totals } = await readList(cells, itemAndValue(cells, { item: 1 }));
        const left = lines.filter((_, row) => totals[row] !== Totals.total);
        expect(left).toEqual(lines.filter(({ isTotal }) => !isTotal));
      }),
    );
  });
});

test("a list of items without any sum is left whole", async () => {
  // Powers of two: none is the sum of others.
  const order = fc.shuffledSubarray(
    Array.from({ length: 12 }, (_, k) => 2 ** k),
    { minLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(order, async (values) => {
      const cells: Cell[][] = [
        ["Item", "Value"],
        ...values.map((value): Cell[] => [`i${value}`, value]),
      ];
      expect([...(await readList(cells)).totals].every((says) => says === Totals.item)).toBe(true);
    }),
  );
});
