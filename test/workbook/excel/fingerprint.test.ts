import { Fingerprint } from "../../../src/workbook/excel/fingerprint";
import type { Cell } from "../../../src/workbook/excel/types";

const of = (...rows: Cell[][]) => new Fingerprint().add(rows).toString();

test("the same cells have the same fingerprint, however they are cut into blocks", () => {
  const inBlocks = new Fingerprint().add([["Class"]]).add([["A"], ["B"]]);
  expect(inBlocks.toString()).toBe(of(["Class"], ["A"], ["B"]));
});

test("one changed cell changes it", () => {
  expect(of(["A"], ["B"])).not.toBe(of(["A"], ["C"]));
  expect(of(["A"], [""])).not.toBe(of(["A"]));
  expect(of(["ab", "c"])).not.toBe(of(["a", "bc"]));
});

test("the apostrophe that keeps a text a text does not count", () => {
  expect(of(["'007", "'=A1"])).toBe(of(["007", "=A1"]));
});

test("with another seed it is another", () => {
  const secret = new Fingerprint([1, 2, 0x01000193, 0x01010193]).add([["A"], ["B"]]);
  expect(secret.toString()).not.toBe(of(["A"], ["B"]));
});
