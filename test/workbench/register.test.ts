import "./support/group-by";
import { Model, registries } from "@odoo/o-spreadsheet";
import { createAssociations } from "../../src/workbench/functions/custom-functions";
import { registerFunctions } from "../../src/workbench/functions/register";

const metadata = {
  functions: [
    {
      id: "TEST.GIVEN",
      name: "TEST.GIVEN",
      description: "What it was given.",
      parameters: [
        { name: "first", description: "A range.", dimensionality: "matrix" as const },
        { name: "second", description: "A value.", optional: true },
        { name: "rule", description: "A word.", optional: true, customEnumId: "Rule" },
      ],
    },
    { id: "TESTSPILL", name: "TESTSPILL", parameters: [] },
    { id: "TESTFAILS", name: "TESTFAILS", parameters: [] },
    { id: "TESTMISSING", name: "TESTMISSING", parameters: [] },
  ],
  enums: [{ id: "Rule", values: [{ name: "Within", stringValue: "within", tooltip: "Inside." }] }],
};

const calls: unknown[][] = [];

/** Plays functions.js: it finds CustomFunctions as a global and registers itself there. */
function playFunctionsFile(namespace: string) {
  const { runtime, functions } = createAssociations();
  runtime.associate("TEST.GIVEN", (...given) => {
    calls.push(given);
    return "done";
  });
  runtime.associate({
    TESTSPILL: () => [
      [1, ""],
      [2, 3],
    ],
  });
  runtime.associate("TESTFAILS", () => {
    throw new runtime.Error(runtime.ErrorCode.invalidNumber, "no solution");
  });
  return registerFunctions(metadata, functions, namespace);
}

function sheetWith(cells: Record<string, string>): Model {
  const { version } = new Model().exportData();
  return new Model({ version, sheets: [{ id: "s", name: "Sheet1", cells }] });
}

function valueOf(model: Model, row: number, col: number): unknown {
  return model.getters.getEvaluatedCell({ sheetId: "s", row, col }).value;
}

const registered = playFunctionsFile("");

test("a function that functions.js does not have is named as missing", () => {
  expect(registered.missing).toEqual(["TESTMISSING"]);
  expect(registered.names).toEqual(["TEST.GIVEN", "TESTSPILL", "TESTFAILS"]);
});

test("a function gets all its declared arguments and the invocation after them", () => {
  calls.length = 0;
  valueOf(sheetWith({ A1: "4", B1: "=TEST.GIVEN(A1:A2)" }), 0, 1);
  expect(calls[0]).toEqual([[[4], [null]], null, null, { functionName: "TEST.GIVEN" }]);
});

test("an error in a cell reaches the function and does not stop it", () => {
  calls.length = 0;
  expect(valueOf(sheetWith({ A1: "=1/0", B1: "=TEST.GIVEN(A1, A1)" }), 0, 1)).toBe("done");
  expect(calls[0][0]).toEqual([[expect.objectContaining({ basicValue: "#DIV/0!" })]]);
  expect(calls[0][1]).toMatchObject({ basicValue: "#DIV/0!" });
});

test("a result of several cells spills, and a gap in it stays empty", () => {
  const model = sheetWith({ A1: "=TESTSPILL()" });
  expect([valueOf(model, 0, 0), valueOf(model, 0, 1)]).toEqual([1, ""]);
  expect([valueOf(model, 1, 0), valueOf(model, 1, 1)]).toEqual([2, 3]);
});

test("an error that a function throws stands in its cell with its message", () => {
  const model = sheetWith({ A1: "=TESTFAILS()" });
  expect(model.getters.getEvaluatedCell({ sheetId: "s", row: 0, col: 0 })).toMatchObject({
    value: "#NUM!",
    message: "no solution",
  });
});

test("descriptions, optional arguments and the words of a choice go into the formula help", () => {
  const description = registries.functionRegistry.get("TEST.GIVEN");
  expect(description.description).toBe("What it was given.");
  expect(description.category).toBe("Stockbook");
  expect(description.args.map(({ name, optional }) => [name, optional])).toEqual([
    ["first", false],
    ["second", true],
    ["rule", true],
  ]);
  expect(description.args[2].proposalValues).toEqual([{ value: "within", label: "Inside." }]);
});

test("with a namespace the functions have it before their names", () => {
  expect(playFunctionsFile("INV").names).toContain("INV.TEST.GIVEN");
});

test("two ranges are put together cell by cell, as Excel's & does", () => {
  const model = sheetWith({
    A1: "A",
    A2: "B",
    B1: "X",
    B2: "7",
    C1: "=A1:A2&B1:B2",
    D1: '="a"&1&A2',
  });
  expect([0, 1].map((row) => valueOf(model, row, 2))).toEqual(["AX", "B7"]);
  expect(valueOf(model, 0, 3)).toBe("a1B");
});
