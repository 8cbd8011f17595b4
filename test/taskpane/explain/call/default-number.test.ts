import { readFileSync } from "fs";
import type { Catalogue } from "../../../../src/taskpane/catalogue/catalogue";
import { defaultNumber } from "../../../../src/taskpane/explain/call/default-number";

const { functions }: Catalogue = JSON.parse(readFileSync("dist/catalogue.json", "utf8"));

function defaultOf(name: string, argument: string): number | null {
  const own = functions.find((each) => each.name === name);
  const described = own?.arguments.find((each) => each.name === argument);
  return defaultNumber(described?.description ?? "");
}

test.each([
  ["COVERAGE", "daysPerYear", 365],
  ["SAFETYSTOCK.CYCLE", "leadTimeStDev", 0],
  ["ABC", "aShare", 0.8],
  ["XYZ", "xLimit", 0.5],
  ["STOCKSIM", "periods", 100000],
  ["CAPITALCOST", "days", null],
  ["EOQ.COST", "orderQuantity", null],
  ["EOQ", "annualDemand", null],
])("%s: %s is %p if it is left out", (name, argument, number) => {
  expect(defaultOf(name, argument)).toBe(number);
});
