import fc from "fast-check";
import { codeAt, codeLength } from "../../../../src/taskpane/kept/items/name-code";
import { codeText, nameCode } from "./codes";

const most = 64 ** codeLength - 1;

describe("the code of a name", () => {
  // Made by another program (Python, from the published FNV-1a): a workbook keeps codes for years.
  test.each([
    ["bolt", 3549205189012, "UGVHdpz"],
    ["müller ø 12", 1646852254703, "vvyCw9X"],
    ["10\u0000bolt", 3973529890153, "p1m1o05"],
    ["", 2218189353190, "mD3Y2Rg"],
  ])("of “%s” is the same in every session", (key, code, text) => {
    expect(nameCode(key)).toBe(code);
    expect(codeText(code)).toBe(text);
  });

  test("fits into its letters, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        const code = nameCode(key);
        expect(Number.isInteger(code) && code >= 0 && code <= most).toBe(true);
        expect(codeAt(codeText(code), 0)).toBe(code);
      }),
    );
  });

  /**
   * By chance one of these lists in about a hundred would have two names of one code
   * (300,000² / 2 / 2⁴² = 0.01). That none has shows that names which differ little, or in group
   * and item at once, are told apart as well as any.
   */
  test.each<[string, (i: number) => string]>([
    ["item numbers", (i) => String(100_000 + i)],
    ["items of 300 groups", (i) => `group ${i % 300}\u0000item ${Math.floor(i / 300)}`],
  ])("300,000 %s have 300,000 codes", (_, name) => {
    const codes = Float64Array.from({ length: 300_000 }, (_, i) => nameCode(name(i))).sort();
    expect(codes.every((code, i) => i === 0 || code !== codes[i - 1])).toBe(true);
  });
});

describe("a code as text", () => {
  test("has the lowest digit first, in the letters of base64", () => {
    expect(codeText(0)).toBe("AAAAAAA");
    expect(codeText(1)).toBe("BAAAAAA");
    expect(codeText(63 * 64)).toBe("A_AAAAA");
    expect(codeText(most)).toBe("_______");
  });

  test("is read wherever it stands in a longer one", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat().map((n) => n % (most + 1))), (codes) => {
        const text = codes.map(codeText).join("");
        expect(text).toHaveLength(codes.length * codeLength);
        expect(codes.map((_, i) => codeAt(text, i * codeLength))).toEqual(codes);
      }),
    );
  });

  test("is none where a letter is missing or no letter of a code", () => {
    expect(codeAt("AAAAAA", 0)).toBeNaN();
    expect(codeAt("AAA AAA", 0)).toBeNaN();
    expect(codeAt("AAAAAAA", 1)).toBeNaN();
  });
});
