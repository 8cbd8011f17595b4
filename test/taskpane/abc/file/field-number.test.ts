import fc from "fast-check";
import { fieldNumber } from "../../../../src/taskpane/abc/file/field-number";
import { isNumeric, Kind, readCell } from "../../../../src/taskpane/reading/cells/cell-kind";
import { plainSigns } from "../../../../src/taskpane/reading/cells/column-sign";

const numberOf = (field: string, decimal: "," | "." = ",") => {
  const { kind, number } = fieldNumber(field, decimal);
  return isNumeric(kind) ? number : null;
};

describe("a number in a field", () => {
  test.each([
    ["1234", 1234],
    ["-12,5", -12.5],
    ["0,1", 0.1],
    ["1 234,50", 1234.5],
    ["1.234,50 €", 1234.5],
    ["12,5-", -12.5],
    ["(300)", -300],
    ["1.234", 1234],
    ["1,234", 1.234],
    ["-0", 0],
  ])("%s is %d by a decimal comma", (field, number) => {
    expect(numberOf(field)).toBe(number);
  });

  test("by a decimal point, 1.234 is a little more than one", () => {
    expect(numberOf("1.234", ".")).toBe(1.234);
    expect(numberOf("1,234", ".")).toBe(1234);
  });

  test("codes, dates, percentages and texts are no numbers", () => {
    for (const field of ["0012", "01.12.2026", "12 %", "n/a", "1,2,3", "-", "12,"]) {
      expect([field, numberOf(field)]).toEqual([field, null]);
    }
    expect(fieldNumber("", ",").kind).toBe(Kind.blank);
    expect(fieldNumber("#N/A", ",").kind).toBe(Kind.error);
  });

  test("is what a cell with the same text is", () => {
    const sign = fc.constantFrom(..."0123456789.,- ()'");
    const decimal = fc.constantFrom<"," | ".">(",", ".");
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 9 }), decimal, (field, by) => {
        const cell = readCell(field, plainSigns(by));
        const read = fieldNumber(field, by);
        expect(isNumeric(read.kind)).toBe(isNumeric(cell.kind));
        expect(Object.is(read.number, cell.number)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
