import fc from "fast-check";
import { TermsBySupplier } from "../../../src/taskpane/list/supplier-terms/terms-by-supplier";

const rows = fc.array(
  fc.record({
    supplier: fc.constantFrom("", "Nord", "nord", "Pump AB", "Öst"),
    cell: fc.constantFrom<string | number>("", 30, "45 days", "2/10 net 30", "when sold"),
  }),
  { maxLength: 40 },
);

test("as many suppliers are counted as have a term that is known", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const terms = new TermsBySupplier();
      for (const { supplier, cell } of all) terms.add(supplier, cell);
      expect(terms.count).toBe([...terms.known()].length);
    }),
  );
});

test("a supplier is no longer counted once a row says what is no number of days", () => {
  const terms = new TermsBySupplier();
  for (const supplier of ["Nord", "Öst", "NORD"]) terms.add(supplier, 30);
  expect(terms.count).toBe(2);
  terms.add("nord", "when sold");
  terms.add("Nord", 14);
  expect(terms.count).toBe(1);
  expect([...terms.known()]).toEqual([["öst", { least: 30, most: 30 }]]);
});
