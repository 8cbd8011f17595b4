import { addFunction } from "@odoo/o-spreadsheet";
import { formulaFault } from "../../src/workbench/functions/formula-fault";

const argument = (name: string, optional = false) => ({
  name,
  description: "",
  type: ["ANY" as const],
  optional,
});

beforeAll(() => {
  addFunction("LOT.SIZE", {
    description: "",
    args: [argument("demand"), argument("cost"), argument("days", true)],
    compute: () => ({ value: 1 }),
  });
});

test.each([
  "=LOT.SIZE(1,2)",
  "=lot.size(1,2,3)",
  "=LOT.SIZE(1,2",
  '=LOT.SIZE("a(b",2',
  "=SUM(1,LOT.SIZE(1,2))",
  "=NOTHERE(1)",
  "=A1:B2",
  "=#REF!",
  "=IF(A1=0,#N/A,LOT.SIZE(#DIV/0!,2))",
])("%s is taken", (entry) => {
  expect(formulaFault(entry)).toBeNull();
});

test.each([
  ["=LOT.SIZE(1)", { kind: "tooFew", name: "LOT.SIZE", limit: 2, given: 1 }],
  ["=SUM(1,LOT.SIZE())", { kind: "tooFew", name: "LOT.SIZE", limit: 2, given: 0 }],
  ["=LOT.SIZE(1,2,3,4)", { kind: "tooMany", name: "LOT.SIZE", limit: 3, given: 4 }],
  ["=LOT.SIZE(#N/A)", { kind: "tooFew", name: "LOT.SIZE", limit: 2, given: 1 }],
  ["=#NOTHING!", { kind: "unreadable" }],
  ["=1+", { kind: "unreadable" }],
  ["=LOT.SIZE(1,2))", { kind: "unreadable" }],
])("%s is refused, and why", (entry, fault) => {
  expect(formulaFault(entry)).toEqual(fault);
});
