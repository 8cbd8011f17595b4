import fc from "fast-check";
import { RowCutter, splitRows } from "../../src/csv/split-rows";

/** The rows of a text that comes in pieces of a length, each with the line it begins in. */
function inPieces(text: string, separator: string, length: number): [number, string[]][] {
  const cutter = new RowCutter(separator);
  const rows: [number, string[]][] = [];
  for (let at = 0; at < text.length || at === 0; at += length) {
    const isLast = at + length >= text.length;
    cutter.cut(text.slice(at, at + length), isLast ? "nothing" : "more", (row, line) => {
      rows.push([line, row.slice()]);
    });
  }
  return rows;
}

const rowsOf = (text: string) => splitRows(text, ";");

describe("rows of a text with separators", () => {
  test("a field in quotes may hold separators, line breaks and doubled quotes", () => {
    expect(rowsOf('"a;b";"5"" pipe"\r\n"two\r\nlines";x\n')).toEqual([
      ["a;b", '5" pipe'],
      ["two\r\nlines", "x"],
    ]);
  });

  test("a quote that nothing closes swallows no rows, and neither does one within a name", () => {
    expect(rowsOf('"5" pipe;1\nNut;2\n"Bolt;3\n')).toEqual([
      ['"5" pipe', "1"],
      ["Nut", "2"],
      ['"Bolt', "3"],
    ]);
  });

  test("a quoted field ends at the length of a page or is none: the rest of the file is read", () => {
    const text = `"open;1\n${"x;2\n".repeat(60_000)}last";3\n`;
    expect(rowsOf(text)).toHaveLength(60_002);
    expect(inPieces(text, ";", 1 << 16)).toHaveLength(60_002);
  });

  test("empty lines are no rows, and a separator at the end makes one more field", () => {
    expect(rowsOf("\n\na;1;\r\n\r\nb;2;")).toEqual([
      ["a", "1", ""],
      ["b", "2", ""],
    ]);
  });

  test("each row is known by the line in which it begins, whatever lines its fields take", () => {
    const text = 'Item;Value\n\n"two\nlines";1\r\n"three\r\n\r\nlines";2\rlast;3';
    expect(inPieces(text, ";", 5).map(([line, [item]]) => [line, item])).toEqual([
      [1, "Item"],
      [3, "two\nlines"],
      [5, "three\r\n\r\nlines"],
      [8, "last"],
    ]);
  });

  test("a text cut anywhere has the rows of the whole", () => {
    const piece = fc.constantFrom('"', '""', ";", "\n", "\r\n", "\r", "a", "5", " ", "\0", "é");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
        fc.integer({ min: 1, max: 12 }),
        (text, length) => {
          expect(inPieces(text, ";", length).map(([, row]) => row)).toEqual(rowsOf(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("what a program has written in quotes is read as it was", () => {
    const field = fc.string({
      unit: fc.constantFrom('"', ";", "\n", "\r", "a", "é", " "),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, length) => {
          const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
          const text = rows.map((row) => `${row.map(quoted).join(";")}\r\n`).join("");
          expect(inPieces(text, ";", length).map(([, row]) => row)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });
});
