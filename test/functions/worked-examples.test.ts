import { join } from "path";
import { docExamples } from "../doc-examples";
import { expectClose } from "../expect-close";
import { argumentsOf, constant } from "./constants";
import { call, functions, shown } from "./excel";

const families = join(__dirname, "../../src/functions/families");
const examples = docExamples(families, "=");

describe("the worked example in the help of a function is true", () => {
  for (const { expression, expected } of examples) {
    test(`=${expression} gives ${expected}`, () => {
      const [, id, given] = /^([A-Z.]+)\((.*)\)$/.exec(expression)!;
      const result = shown(call(id, ...argumentsOf(given).map(constant)));
      const wanted = constant(expected);
      expectClose(result, Array.isArray(wanted) ? wanted : [[wanted]], 1e-15);
    });
  }
});

test("every function has a worked example", () => {
  const explained = new Set(examples.map(({ expression }) => expression.split("(")[0]));
  expect([...functions.keys()].filter((id) => !explained.has(id))).toEqual([]);
});
