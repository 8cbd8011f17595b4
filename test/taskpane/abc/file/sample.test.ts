import { doubtfulNumber } from "../../../../src/taskpane/abc/file/doubtful-sign";
import { guessFileColumns, sampleList } from "../../../../src/taskpane/abc/file/sample-list";
import { readingOf, sampleOf, sampleRows } from "../../../../src/taskpane/abc/file/sample";

async function looked(content: string | Uint8Array<ArrayBuffer>) {
  const sample = await sampleOf(new Blob([content]));
  if (typeof sample === "string") return sample;
  const reading = readingOf(sample);
  const rows = sampleRows(sample, reading);
  const list = sampleList("orders.csv", rows, reading.decimal);
  return { reading, rows, columns: guessFileColumns(list) };
}

describe("the beginning of a file", () => {
  test("says how it is read, and which column is which", async () => {
    const found = await looked(
      "Article;Description;Quantity;Unit price\nA-1;Bolt;3;1,25\nA-2;Nut;40;0,10\nA-3;Pin;7;12,00\n",
    );
    expect(found).toMatchObject({
      reading: { encoding: "utf-8", separator: ";", decimal: "," },
      columns: { hasHeader: true, item: 0, valueFrom: "product", quantity: 2, price: 3 },
    });
  });

  test("of columns without names says that there are none", async () => {
    const found = await looked("A-1,12.50\nA-2,7.25\nA-3,900.10\n");
    expect(found).toMatchObject({
      reading: { separator: ",", decimal: "." },
      columns: { hasHeader: false, item: 0, value: 1 },
    });
  });

  test("of a file of two-byte letters is read as such, and cut in whole rows", async () => {
    const text = "Item\tValue\n" + "Gehäuse\t12,50\n".repeat(30_000);
    const letters = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
    const found = await looked(new Uint8Array(letters.buffer));
    if (typeof found === "string") throw new Error(found);
    expect(found.reading).toEqual({ encoding: "utf-16le", separator: "\t", decimal: "," });
    expect(new Set(found.rows.slice(1).map((row) => row.join()))).toEqual(
      new Set(["Gehäuse,12,50"]),
    );
  });

  test.each([
    ["", "empty"],
    ["  \n ", "empty"],
    ["PK\u0003\u0004…", "workbook"],
    ["<!doctype html><table>", "markup"],
    ['<?xml version="1.0"?>', "markup"],
    ["\u0001\0\0\u0002\0\u0003\0\0\0\u0004\0\0", "binary"],
  ])("%j is no text with separators: %s", async (content, why) => {
    expect(await looked(content)).toBe(why);
  });
});

describe("a number that can be read in two ways", () => {
  const columns = { item: 0, group: null, value: 1, quantity: null, price: null };

  test("is asked about where nothing else tells", () => {
    expect(doubtfulNumber([["Bolt", "1.234"]], columns)).toBe("1.234");
    const rows = [
      ["Bolt", "500"],
      ["Nut", "2,500"],
    ];
    expect(doubtfulNumber(rows, columns)).toBe("2,500");
  });

  test("is not asked about where another column shows the sign", () => {
    expect(doubtfulNumber([["Bolt", "1.234", "0,5"]], columns)).toBeNull();
  });

  test("does not matter outside the columns that make the value", () => {
    expect(doubtfulNumber([["Bolt", "12", "1.234"]], columns)).toBeNull();
  });
});
