import { defaultRunSettings } from "../../../../src/taskpane/abc/classes/default-settings";
import { RankedFile } from "../../../../src/taskpane/abc/file/answer/file-answer";
import { readFile, type FileReading } from "../../../../src/taskpane/abc/file/read-file";
import { patient } from "../../lists";

const columns = { item: 0, group: null, value: 1, quantity: null, price: null };
const usual: FileReading = {
  ...{ encoding: "utf-8", isEncodingChosen: false, separator: ";", decimal: "," },
  ...{ hasHeader: true, columns },
};

const read = (content: string | Uint8Array<ArrayBuffer>, reading: Partial<FileReading> = {}) =>
  readFile(new Blob([content]), { ...usual, ...reading }, () => undefined);

async function itemsIn(content: string | Uint8Array<ArrayBuffer>, reading?: Partial<FileReading>) {
  const { table } = await read(content, reading);
  const values = table.values();
  return Array.from(values, (value, item) => [table.nameOf(item), value]);
}

describe("a file that is read row by row", () => {
  test("has its items with the sums of their rows", async () => {
    expect(await itemsIn("Item;Value\nBolt;1.234,50\nNut;3\nBolt;-0,5\n")).toEqual([
      ["Bolt", 1234],
      ["Nut", 3],
    ]);
  });

  test("that names its separator in a first line has the columns named in the second", async () => {
    const { facts, table } = await read("sep=;\r\nItem;Value\r\nBolt;2\r\n");
    expect(facts.rows).toBe(1);
    expect([table.nameOf(0), table.lineOf(0)]).toEqual(["Bolt", 3]);
  });

  test("accounts for every row, each with one fate", async () => {
    const { facts } = await read(
      'Item;Value\nBolt;1\nNut;\nPin;n/a\nCap;#N/A\nItem;Value\n;;\nTotal;99\n;4\n"two\nlines";5\nRod;-6\n',
    );
    expect(facts.rows).toBe(10);
    expect(facts.ledger).toEqual({
      // Bolt, the one without a name, the one of two lines and Rod.
      classed: 4,
      blank: 2,
      ...{ text: 1, error: 1, totals: 1, headers: 1 },
    });
    const { blank, text, headers, empty, unnamed, negative, totals } = facts.findings;
    expect(blank?.examples).toEqual([{ line: 3, item: "Nut", stands: "" }]);
    expect(text?.examples).toEqual([{ line: 4, item: "Pin", stands: "n/a" }]);
    expect(headers?.examples[0].line).toBe(6);
    expect([empty?.rows, unnamed?.rows, totals?.rows]).toEqual([1, 1, 1]);
    // The name before it takes two lines.
    expect(negative?.examples).toEqual([{ line: 12, item: "Rod", stands: "-6" }]);
    expect(negative?.value).toBe(-6);
  });

  test("tells of rows with fields too few or too many, but not of separators at the end", async () => {
    const { facts } = await read("Item;Value\nBolt;1;\nNut\nPin;2;x\n");
    expect(facts.findings.ragged?.examples.map(({ line }) => line)).toEqual([4]);
    expect(facts.findings.blank?.examples.map(({ line }) => line)).toEqual([3]);
  });

  test("tells of numbers that can be read in two ways, and of those with the other sign", async () => {
    const { facts, table } = await read("Item;Value\nBolt;1.234\nNut;5.25\n");
    expect(facts.findings.doubtful?.examples).toEqual([{ line: 2, item: "Bolt", stands: "1.234" }]);
    expect(facts.againstSign).toBe(1);
    expect([...table.values()]).toEqual([1234, 5.25]);
  });

  test("multiplies quantity and price, and leaves out rows that lack one", async () => {
    const product = { item: 0, group: null, value: null, quantity: 1, price: 2 };
    const { facts, table } = await read("Item;Qty;Price\nBolt;3;1,5\nNut;;2\nPin;2;x\n", {
      columns: product,
    });
    expect([...table.values()]).toEqual([4.5]);
    expect(facts.ledger).toMatchObject({ classed: 1, blank: 1, text: 1 });
  });

  test("without a header has its first row among the others", async () => {
    expect(await itemsIn("Bolt;1\nNut;2", { hasHeader: false })).toEqual([
      ["Bolt", 1],
      ["Nut", 2],
    ]);
  });

  test("in two-byte letters or with a mark at its beginning is read as one without", async () => {
    const text = "Item;Value\nGehäuse;2\n";
    const letters = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
    const wide = Uint8Array.from([0xff, 0xfe, ...letters]);
    expect(await itemsIn(wide, { encoding: "utf-16le" })).toEqual([["Gehäuse", 2]]);
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    expect(await itemsIn(marked)).toEqual([["Gehäuse", 2]]);
  });

  test("that turns out to be Windows-1252 far below is read again as that, and says so", async () => {
    // The head alone is the same in both: 11 bytes, then 500,000 rows of 11, then the letter.
    const head = "Item;Value\n" + "Article;10\n".repeat(500_000);
    const bytes = new TextEncoder().encode(`${head}Geh`);
    const file = new Uint8Array([...bytes, 0xe4, ...new TextEncoder().encode("use;5\n")]);
    const { facts, table } = await read(file);
    expect(facts.encodingFromByte).toBe(bytes.length);
    expect(table.nameOf(1)).toBe("Gehäuse");
    // Whoever has said that it is UTF-8 gets that.
    const chosen = await read(file, { isEncodingChosen: true });
    expect(chosen.facts.encodingFromByte).toBeNull();
    expect(chosen.table.nameOf(1)).toBe("Geh\ufffduse");
  });

  test("of no rows, or of nothing at all, has no items", async () => {
    expect(await itemsIn("")).toEqual([]);
    expect(await itemsIn("Item;Value\n")).toEqual([]);
    const ranked = new RankedFile((await read("Item;Value\nBolt;-1\n")).table);
    expect(await ranked.classify(defaultRunSettings, patient)).toBeNull();
  });

  test("says how far it is, to its last byte and row", async () => {
    const reports: [number, number][] = [];
    const file = new Blob(["Item;Value\n" + "Bolt;1\n".repeat(700_000)]);
    await readFile(file, usual, (bytes, rows) => reports.push([bytes, rows]));
    expect(reports.length).toBe(2);
    expect(reports[1]).toEqual([file.size, 700_000]);
  });
});

describe("the items of a file by class", () => {
  // 50, 30, 15, 4 and 1 of 100: A up to 80, B up to 95.
  const text = "Item;Value\nE;1\nA;50\nC;15\nB;30\nD;4\n";
  const ranked = async () => {
    const file = new RankedFile((await read(text)).table);
    await file.classify(defaultRunSettings, patient);
    return file;
  };
  const all = { group: null, text: "", first: 0, most: 10 };

  test("come by rank, a page at a time", async () => {
    const file = await ranked();
    const { items, found } = file.items({ ...all, class: "A" });
    expect(items.map(({ name, rank, cumulativeShare }) => [name, rank, cumulativeShare])).toEqual([
      ["A", 1, 0.5],
      ["B", 2, 0.8],
    ]);
    expect(found).toBe(2);
    const second = file.items({ ...all, class: null, first: 2, most: 2 });
    expect(second.items.map(({ name }) => name)).toEqual(["C", "D"]);
    expect(second.found).toBe(5);
  });

  test("are found by a part of their names, whatever the case", async () => {
    const file = await ranked();
    expect(file.items({ ...all, class: null, text: "e" }).items).toMatchObject([
      { name: "E", class: "C", line: 2 },
    ]);
  });

  test("are classified again by other lines without being read again", async () => {
    const file = await ranked();
    const answer = await file.classify({ ...defaultRunSettings, aShare: 0.5 }, patient);
    expect(answer?.summary.map(({ items }) => items)).toEqual([1, 2, 2]);
  });
});
