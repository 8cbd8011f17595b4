import fc from "fast-check";
import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import { RankedFile } from "../../../../src/taskpane/abc/file/answer/file-answer";
import { readFile } from "../../../../src/taskpane/abc/file/read-file";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, classifyChecked, itemAndValue, patient } from "../../lists";

interface Row {
  item: string;
  group: string;
  /** Cents; null for an empty cell, and a text for one that is no number. */
  cents: number | string | null;
}

const rows = fc.array(
  fc.record<Row>({
    item: fc.constantFrom(
      "Bolt",
      "BOLT",
      "Nut; M6",
      'Pipe 5"',
      "Gehäuse",
      "Rod\nlong",
      "Pin",
      "0012",
      "12",
    ),
    group: fc.constantFrom("North", "south", "South", ""),
    cents: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: -20_000, max: 1_000_000_00 }) },
      { weight: 1, arbitrary: fc.constantFrom("n/a", null) },
    ),
  }),
  { minLength: 1, maxLength: 30 },
);

const ways = fc.record({
  separator: fc.constantFrom<";" | "," | "\t" | "|">(";", ",", "\t", "|"),
  decimal: fc.constantFrom<"," | ".">(",", "."),
  groups: fc.boolean(),
  encoding: fc.constantFrom<"utf-8" | "utf-16le">("utf-8", "utf-16le"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  byGroup: fc.boolean(),
});

/** 123456789 cents as "1.234.567,89", or as "1234567,89". */
function written(cents: number, decimal: string, isGrouped: boolean): string {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100));
  const sign = decimal === "," ? "." : ",";
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, sign) : whole;
  return `${cents < 0 ? "-" : ""}${grouped}${decimal}${String(size % 100).padStart(2, "0")}`;
}

function encoded(text: string, encoding: "utf-8" | "utf-16le"): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const letters = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  return new Uint8Array(letters.buffer);
}

describe("a table as a file and in a sheet", () => {
  test("has the same classes for the same items", async () => {
    await fc.assert(
      fc.asyncProperty(rows, ways, async (table, way) => {
        const { separator, decimal, groups, encoding, lineEnd, byGroup } = way;
        const quoted = (field: string) => `"${field.replace(/"/g, '""')}"`;
        const lines = table.map(({ item, group, cents }) =>
          [item, group, typeof cents === "number" ? written(cents, decimal, groups) : (cents ?? "")]
            .map(quoted)
            .join(separator),
        );
        const header = ["Item", "Site", "Value"].join(separator);
        const text = [header, ...lines].join(lineEnd) + lineEnd;
        const read = await readFile(
          new Blob([encoded(text, encoding)]),
          {
            ...{ encoding, isEncodingChosen: false, separator, decimal, hasHeader: true },
            columns: {
              ...{ item: 0, group: byGroup ? 1 : null, value: 2, quantity: null, price: null },
            },
          },
          () => undefined,
        );
        const file = new RankedFile(read.table);
        const answer = await file.classify(defaultRunSettings, patient);
        const cells: Cell[][] = [
          ["Item", "Site", "Value"],
          ...table.map(({ item, group, cents }): Cell[] => [
            item,
            group,
            typeof cents === "number" ? cents / 100 : (cents ?? ""),
          ]),
        ];
        // In a file, totals are known by their names alone.
        const choices = { totals: "count" as const };
        const checked = await checkCells(
          cells,
          choices,
          itemAndValue(cells, { group: byGroup ? 1 : null }),
        );
        expect(read.facts.ledger.classed).toBe(checked.sorted.ledger.classed);
        const result = await classifyChecked(checked);
        expect(answer === null).toBe(result === null);
        if (answer === null || result === null) return;
        expect(answer.summary).toEqual(result.summary);
        expect(answer.total).toBe(result.total);
        const { items } = file.items({ class: null, group: null, text: "", first: 0, most: 100 });
        const { order, rank, cumulativeShare } = result.pareto;
        expect(
          items.map((item) => [item.name, item.class, item.rank, item.value, item.cumulativeShare]),
        ).toEqual(
          Array.from(order, (item) => [
            checked.rows.names[result.items.firstRow[item]],
            result.classes[item],
            rank[item],
            result.items.values[item],
            cumulativeShare[item],
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
