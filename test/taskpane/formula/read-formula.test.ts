import fc from "fast-check";
import type { Expression } from "../../../src/taskpane/formula/expression";
import { referencesIn } from "../../../src/taskpane/formula/references-in";
import { print, signsFor } from "../../../src/taskpane/formula/print";
import { readFormula } from "../../../src/taskpane/formula/read-formula";

const read = (formula: string) => readFormula(formula) as Expression;
const again = (formula: string) => `=${print(read(formula))}`;

test("a call has its arguments in their order", () => {
  expect(read("=EOQ(A2,50,B2*12)")).toMatchObject({
    kind: "call",
    name: "EOQ",
    arguments: [
      { kind: "reference", text: "A2" },
      { kind: "number", number: 50 },
      { kind: "pair", operator: "*" },
    ],
  });
});

test.each([
  "=A1",
  "=$A$1:B$9",
  "=C:C",
  "=$C:$D",
  "=1:3",
  "=Sheet2!A1",
  "='My sheet'!$A$1:B9",
  "='It''s'!A1",
  "=[Book1.xlsx]Items!A1",
  "='[Book 1.xlsx]My sheet'!A1",
  "=Jan:Dec!B2",
  "=A2#",
  "=Items!A2#",
  "=Items[Cost]",
  "=Items[[#Totals],[Cost]]",
  "=Items[@[Unit cost]]",
  "=[@Demand]",
  "=Items[Cost '[EUR']]",
  "=Annual_demand",
  "=Items!Annual.demand",
  "=Größe",
  "=A1:.B9",
])("%s is one reference", (formula) => {
  expect(read(formula)).toEqual({ kind: "reference", text: formula.slice(1) });
});

test.each(["=LOG10(A1)", "=SAFETYSTOCK.CYCLE(0.95,25,4)", "=INV.EOQ(A2,50,2)", "=F()", "=TRUE()"])(
  "%s is a call",
  (formula) => {
    expect(read(formula)).toMatchObject({ kind: "call" });
    expect(again(formula)).toBe(formula);
  },
);

test.each([
  ["=TRUE", { kind: "boolean", is: true }],
  ["=false", { kind: "boolean", is: false }],
  ["=#DIV/0!", { kind: "error", code: "#DIV/0!" }],
  ["=.5", { kind: "number", number: 0.5 }],
  ["=1.5E-3", { kind: "number", number: 0.0015 }],
  ['="say ""so"""', { kind: "text", text: 'say "so"' }],
])("%s is a constant", (formula, constant) => {
  expect(read(formula)).toMatchObject(constant);
});

test("what is left out between commas and at the end is an argument of its own", () => {
  const call = read("=EOQ.COST(1,,3,)");
  expect(call).toMatchObject({
    arguments: [{ kind: "number" }, { kind: "omitted" }, { kind: "number" }, { kind: "omitted" }],
  });
});

test("a text that is a comma is no gap", () => {
  expect(read('=F(",",")")')).toMatchObject({ arguments: [{ text: "," }, { text: ")" }] });
});

test("an array has rows and columns, and signs before its numbers", () => {
  expect(again('={1,-2;"a",TRUE}')).toBe('={1,-2;"a",TRUE}');
  expect(readFormula("={1,2;3}")).toBeNull();
});

test("marks of Excel and its files before a name are dropped", () => {
  expect(again("=_xlfn.STDEV.S(A1:A9)")).toBe("=STDEV.S(A1:A9)");
  expect(again("=_xlfn._xlws.SORT(A1:A9)")).toBe("=SORT(A1:A9)");
  expect(again("=_xldudf_SAFETYSTOCK_CYCLE(0.95,25,4)")).toBe("=SAFETYSTOCK.CYCLE(0.95,25,4)");
  expect(again("=_xlfn._xldudf_INV_EOQ(1,2,3)")).toBe("=INV.EOQ(1,2,3)");
});

test("a space between references cuts them, elsewhere it means nothing", () => {
  expect(read("=A1:C9 B2:B3")).toMatchObject({ kind: "pair", operator: " " });
  expect(again("= EOQ( A2 , 50 ,\n 2 ) + 1")).toBe("=EOQ(A2,50,2)+1");
});

test("in brackets a comma joins references", () => {
  expect(again("=SUM((A1:A3,C1),2)")).toBe("=SUM((A1:A3,C1),2)");
  expect(read("=(A1,B1)")).toMatchObject({ inside: { operator: "," } });
});

test("a range may go from a reference to what a function finds", () => {
  expect(read("=A1:INDEX(A:A,9)")).toMatchObject({ kind: "pair", operator: ":" });
});

test.each([
  "",
  "5",
  "=",
  "=EOQ(",
  "=EOQ(1,2",
  "=1+",
  "=)",
  '="open',
  "=A1 B1 )",
  "=LAMBDA(x,x)(5)",
])("%p cannot be read", (formula) => expect(readFormula(formula)).toBeNull());

test("every reference is named once", () => {
  expect(referencesIn(read("=EOQ(A2,B2*A2,SUM('My sheet'!C:C)+A2%)"))).toEqual([
    "A2",
    "B2",
    "'My sheet'!C:C",
  ]);
});

test("where numbers have a decimal comma arguments are parted by semicolons", () => {
  const signs = signsFor(",");
  expect(print(read('=EOQ(A2,0.5,"1.5")'), signs)).toBe('EOQ(A2;0,5;"1.5")');
  expect(print(read("={1.5,2;3,4}"), signs)).toBe("{1,5\\2;3\\4}");
});

const formulas = fc.letrec<{ any: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    fc.constantFrom("A1", "$B$2:C9", "'a b'!A1", "Items[Cost]", "D4#", "TRUE", "#N/A", "name_1"),
    fc.nat().map(String),
    fc.string({ maxLength: 5 }).map((text) => `"${text.replace(/"/g, '""')}"`),
  ),
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie("atom"),
    fc
      .tuple(tie("any"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<="), tie("any"))
      .map(([left, operator, right]) => left + operator + right),
    tie("any").map((inside) => `(${inside})`),
    tie("atom").map((of) => `-${of}`),
    tie("atom").map((of) => `${of}%`),
    fc
      .tuple(fc.constantFrom("EOQ", "STDEV.S", "F"), fc.array(tie("any"), { maxLength: 4 }))
      .map(([name, given]) => `${name}(${given.join(",")})`),
  ),
}));

test("what was read is printed as it stood", () => {
  fc.assert(
    fc.property(formulas.any, (formula) => {
      expect(again(`=${formula}`)).toBe(`=${formula}`);
    }),
  );
});

test("no text, however odd, does more than not being readable", () => {
  fc.assert(fc.property(fc.string(), (text) => void readFormula(`=${text}`)));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(..."A1$:!'\"()[]{},;#@%+-*/^&=<> 2.Ee_")),
      (signs) => void readFormula(`=${signs.join("")}`),
    ),
  );
});
