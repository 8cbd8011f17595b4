import { readFileSync } from "fs";
import { join } from "path";
import { withFunctionTables } from "../../../src/build/commands/readme-table";

const readme = readFileSync(join(__dirname, "..", "..", "..", "README.md"), "utf8");

test("the README's tables of functions are those of the doc comments; npm run readme makes them anew", () => {
  expect(readme).toBe(withFunctionTables(readme));
});

test("a function stands in its group, with what it answers, an example and six digits of its result", () => {
  const [, table] = /### Lot size\n([^]*?)###/.exec(readme)!;
  expect(table).toContain(
    "| `EOQ` | Economic order quantity: the lot, in units, at which ordering and holding together cost least. | `=EOQ(10000, 50, 2)` | `707.107` |",
  );
});

test("a README without the marks is refused", () => {
  expect(() => withFunctionTables("# Stockbook\n")).toThrow(
    /must hold the marks <!-- functions -->/,
  );
});
