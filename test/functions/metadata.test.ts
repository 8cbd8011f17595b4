import { readFileSync } from "fs";
import { join } from "path";
import { call, message } from "./excel";
import { shippedMetadata } from "./shipped";

const metadata = shippedMetadata();

const golden = join(__dirname, "../fixtures/functions.json");

test("functions.json is the one that was reviewed: a change of the contract is seen", () => {
  expect(metadata).toEqual(JSON.parse(readFileSync(golden, "utf8")));
});

/** Words by which a description can say what its number is measured in. */
const unit =
  /unit|period|currency|money|share|days?\b|year|turns|rank|class|cumulative share|lead time|value per item/i;

for (const { id, name, description, parameters } of metadata.functions) {
  describe(id, () => {
    test("its name is its id, in capitals", () => {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    });

    test("its name is no cell reference", () => {
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
      expect(id).not.toMatch(/^R[0-9]*C[0-9]*$/);
    });

    test("its description is one readable line", () => {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(description.length).toBeLessThan(400);
    });

    // The version takes none.
    if (parameters.length === 0) return;

    test.each(parameters)("$name is described, with its unit", (parameter) => {
      expect(parameter.description).toMatch(/^[A-Za-z].*\.$/);
      if (!parameter.customEnumId) expect(parameter.description).toMatch(unit);
    });

    test.each(parameters.map(({ name: parameter }, k) => [parameter, k] as const))(
      "an error about %s calls it by the name that the user sees",
      (parameter, k) => {
        // A truth value is wrong everywhere; a data range alone passes over it.
        const given = parameters.map(({ optional }, j) => (j === k ? true : optional ? null : 1));
        const said = message(call(id, ...given));
        if (parameter === "values" || parameter === "toOrder") expect(said).toBeUndefined();
        else expect(said).toMatch(new RegExp(`^${parameter} (must be|holds no number)`));
      },
    );

    test("optional parameters come last", () => {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    });
  });
}
