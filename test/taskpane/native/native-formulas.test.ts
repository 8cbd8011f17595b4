import { print } from "../../../src/taskpane/formula/print";
import { readFormula } from "../../../src/taskpane/formula/read-formula";
import type { Expression } from "../../../src/taskpane/formula/expression";
import { nativeFormulas, type NativeOptions } from "../../../src/taskpane/native/native-formulas";
import { readTwin } from "../../../src/taskpane/native/read-twin";
import { catalogue, lines } from "./native-cases";

function expression(text: string): Expression {
  const read = readFormula(`=${text}`);
  if (read === null) throw new Error(`${text} cannot be read.`);
  return read;
}

function native(name: string, given: Record<string, string>, options: Partial<NativeOptions> = {}) {
  const of = catalogue.functions.find((one) => one.name === name)!;
  const texts = Object.entries(given).map(([argument, text]): [string, Expression] => [
    argument,
    expression(text),
  ]);
  const found = nativeFormulas(of, lines[name].map(readTwin), new Map(texts), {
    spot: null,
    isGuarded: false,
    ...options,
  });
  return found && { ...found, formulas: found.formulas.map((one) => print(one)) };
}

const formula = (...given: Parameters<typeof native>) => native(...given)?.formulas[0];

test("a calculation that is an argument keeps its brackets, a cell needs none", () => {
  expect(
    formula("EOQ", { annualDemand: "A2+B2", orderCost: "50", holdingCost: "'My list'!C2" }),
  ).toBe("SQRT(2*(A2+B2)*50/'My list'!C2)");
});

test("what is left out goes where it changes nothing, and has its default elsewhere", () => {
  const stock = { averageStock: "A2", annualDemand: "B2" };
  expect(formula("COVERAGE", stock)).toBe("A2/B2*365");
  expect(formula("COVERAGE", { ...stock, daysPerYear: "360" })).toBe("A2/B2*360");
  const demand = { averageDemand: "A2", leadTime: "B2" };
  expect(formula("REORDERPOINT", demand)).toBe("A2*B2");
  expect(formula("REORDERPOINT", { ...demand, reviewPeriod: "C2" })).toBe("A2*(B2+C2)");
});

test("each choice of arguments has its own formula, and a word in a cell none", () => {
  const call = { ordered: "A2:A9", received: "B2:B9" };
  expect(formula("LEADTIME", { ...call, statistic: '"MAX"' })).toBe(
    "MAX(IF((A2:A9>0)*(B2:B9>0),B2:B9-A2:A9))",
  );
  expect(formula("LEADTIME", { ...call, statistic: "C1" })).toBeUndefined();
  expect(formula("LEADTIME", { ...call, days: '"working"' })).toBeUndefined();
});

test("what only Microsoft 365 works out says so, as does what ends with Ctrl+Shift+Enter", () => {
  const plain = { annualDemand: "A2", orderCost: "B2", holdingCost: "C2" };
  expect(native("EOQ", plain)).toMatchObject({ needsMicrosoft365: false, needsArrayEntry: false });
  const list = { ...plain, annualDemand: "A2:A9" };
  expect(native("EOQ", list)).toMatchObject({ needsMicrosoft365: true });
  const breaks = { annualDemand: "A2", orderCost: "B2", holdingRate: "C2", priceBreaks: "E2:F4" };
  expect(native("EOQ.DISCOUNT", breaks)).toMatchObject({ needsMicrosoft365: true });
  const dates = { ordered: "A2:A9", received: "B2:B9" };
  expect(native("LEADTIME", dates)).toMatchObject({ needsArrayEntry: false });
  expect(native("LEADTIME", { ...dates, statistic: '"median"' })).toMatchObject({
    needsMicrosoft365: false,
    needsArrayEntry: true,
  });
});

test("a list is one formula, or one in each of its cells", () => {
  const list = { annualDemand: "A2:A9", orderCost: "D1", holdingCost: "C2:C9" };
  expect(formula("EOQ", list)).toBe("SQRT(2*A2:A9*D1/C2:C9)");
  expect(formula("EOQ", list, { spot: { row: 2, column: 0 } })).toBe("SQRT(2*A4*$D$1/C4)");
});

test("a list that a formula takes together is no list of answers", () => {
  const call = { averageDemand: "A2:A9", demandStDev: "0", underageCost: "3", overageCost: "1" };
  const poisson = { ...call, distribution: '"poisson"' };
  expect(native("NEWSVENDOR", poisson)).toBeNull();
  expect(native("NEWSVENDOR", poisson, { spot: { row: 0, column: 0 } })).not.toBeNull();
});

test("a formula for each cell refers to its own row and to the whole list, which stays", () => {
  const plan = { onHand: "E1", demand: "A2:A9" };
  expect(formula("PROJECTEDSTOCK", plan, { spot: { row: 3, column: 0 } })).toBe("$E$1-SUM(A$2:A5)");
  const across = { onHand: "E1", demand: "B2:G2" };
  expect(formula("PROJECTEDSTOCK", across, { spot: { row: 0, column: 2 } })).toBe(
    "$E$1-SUM($B2:D2)",
  );
  const [rank] = native("PARETO", { values: "A2:A9" }, { spot: { row: 1, column: 0 } })!.formulas;
  expect(rank).toContain("ISNUMBER(A3)");
  expect(rank).toContain("$A$2:$A$9");
});

test("a name may be many cells: where a formula must know which, there is none", () => {
  expect(native("PARETO", { values: "Sales" }, { spot: { row: 1, column: 0 } })).toBeNull();
  expect(formula("TURNOVER", { annualDemand: "Demand", averageStock: "B2" })).toBe("Demand/B2");
});

test("rows of items are several calls, and no formula answers for all of them", () => {
  expect(native("DEMANDVARIATION", { history: "A2:F9" })).toBeNull();
  expect(formula("DEMANDVARIATION", { history: "A2:F2" })).toBe("STDEV.S(A2:F2)/AVERAGE(A2:F2)");
});

test("of rows of items each result has the formula of its own row", () => {
  const third = { spot: { row: 2, column: 0 } };
  expect(formula("DEMANDVARIATION", { history: "A2:F9" }, third)).toBe(
    "STDEV.S(A4:F4)/AVERAGE(A4:F4)",
  );
  // One service level and one row of lead times serve all items.
  const given = { serviceLevel: "B1", demandHistory: "F2:Q9", leadTimeHistory: "F20:Q20" };
  expect(formula("SAFETYSTOCK.HISTORY", given, third)).toBe(
    "NORM.S.INV($B$1)*SQRT(AVERAGE(F20:Q20)*VAR.S(F4:Q4)+AVERAGE(F4:Q4)^2*IF(COUNT(F20:Q20)>1,VAR.S(F20:Q20),0))",
  );
  // A column beside a block may be one item's or a cell of each: nothing is guessed.
  const column = { ...given, leadTimeHistory: "S2:S9" };
  expect(native("SAFETYSTOCK.HISTORY", column, third)).toBeNull();
  expect(
    native("DEMANDVARIATION", { history: "A2:F9" }, { spot: { row: 9, column: 0 } }),
  ).toBeNull();
});

test("a guard asks for what our function asks for, and lets #DIV/0! be", () => {
  const call = { annualDemand: "A2", orderCost: "50", holdingCost: "C2" };
  expect(formula("EOQ", call, { isGuarded: true })).toBe(
    "IF(ISNUMBER(A2)*(A2>=0)*ISNUMBER(C2)*(C2>=0),SQRT(2*A2*50/C2),#VALUE!)",
  );
});

test("a number that is typed is asked for only where our function refuses it", () => {
  const call = { annualDemand: "A2", orderCost: "-50", holdingCost: "2" };
  expect(formula("EOQ", call, { isGuarded: true })).toBe(
    "IF(ISNUMBER(A2)*(A2>=0)*ISNUMBER(-50)*(-50>=0),SQRT(2*A2*(-50)/2),#VALUE!)",
  );
});

test("with a guard an empty line of a list stays empty, and an empty optional cell is left out", () => {
  const list = { averageStock: "A2:A9", annualDemand: "B2:B9", daysPerYear: "D1" };
  expect(formula("COVERAGE", list, { isGuarded: true, spot: { row: 0, column: 0 } })).toBe(
    'IF((A2="")*(B2=""),"",IF(ISNUMBER(A2)*ISNUMBER(B2)*(($D$1="")+ISNUMBER($D$1)*($D$1>0)>0),' +
      'A2/B2*IF($D$1="",365,$D$1),A2+B2+#VALUE!))',
  );
});

test("a condition that is none is refused, and so is a formula that cannot be read", () => {
  expect(() => readTwin("[sometimes] {a}+1")).toThrow("sometimes");
  expect(() => readTwin("{a}+")).toThrow("{a}+");
});
