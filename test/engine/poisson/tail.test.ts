import { readFileSync } from "fs";
import { join } from "path";
import { poissonProbability } from "../../../src/engine/poisson/probability";
import { above, below } from "../../../src/engine/poisson/tail";
import { expectClose } from "../../expect-close";

const cases: number[][] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/poisson.json"), "utf8"),
);

test("probabilities, tails and shortages agree with 60 digits, for means up to a million", () => {
  expect(cases.length).toBeGreaterThan(40);
  for (const [mean, quantity, exactly, over, shortage, under, leftOver] of cases) {
    expectClose(poissonProbability(quantity, mean), exactly, 1e-13);
    expectClose(above(quantity, mean).probability, over, 1e-12);
    expectClose(above(quantity, mean).distance, shortage, 1e-12);
    expectClose(below(quantity, mean).probability, under, 1e-12);
    expectClose(below(quantity, mean).distance, leftOver, 1e-12);
  }
});
