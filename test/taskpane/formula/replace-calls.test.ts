import type { Expression } from "../../../src/taskpane/formula/expression";
import { print } from "../../../src/taskpane/formula/print";
import { readFormula } from "../../../src/taskpane/formula/read-formula";
import { replaceCalls } from "../../../src/taskpane/formula/replace-calls";

const tree = (formula: string) => readFormula(formula) as Expression;
const ratio = tree("=A1/B1");
const replaced = (formula: string) =>
  print(replaceCalls(tree(formula), ({ name }) => (name === "TURNOVER" ? ratio : undefined)));

test.each([
  ["=1/TURNOVER(A1,B1)", "1/(A1/B1)"],
  ["=-TURNOVER(A1,B1)", "-(A1/B1)"],
  ["=TURNOVER(A1,B1)%", "(A1/B1)%"],
  // An argument and a whole formula need no brackets.
  ["=SUM(TURNOVER(A1,B1),2)", "SUM(A1/B1,2)"],
  ["=TURNOVER(A1,B1)", "A1/B1"],
  ["=EOQ(1/TURNOVER(A1,B1),C1)", "EOQ(1/(A1/B1),C1)"],
])("%s becomes %s", (formula, expected) => {
  expect(replaced(formula)).toBe(expected);
});
