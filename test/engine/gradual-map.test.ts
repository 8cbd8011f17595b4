import fc from "fast-check";
import { GradualMap } from "../../src/engine/gradual-map";

const key = fc.oneof(
  fc.constantFrom<string | number | null>(null, "", "0", 0, -1, 1, "null", 0.5),
  fc.string({ maxLength: 3 }),
  fc.integer({ min: -9, max: 600 }),
);

test("whatever is set, it holds what a map holds, in the order of first appearance", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 300 }), (entries) => {
      const gradual = new GradualMap<string | number | null, number>();
      for (const [each, value] of entries) gradual.set(each, value);
      const map = new Map(entries);
      expect([...gradual]).toEqual([...map]);
      expect([...gradual.values()]).toEqual([...map.values()]);
      expect(gradual.size).toBe(map.size);
      for (const each of [...map.keys(), "nobody", 1e9]) {
        expect(gradual.get(each)).toBe(map.get(each));
      }
    }),
  );
});

test("names that are set in a row fall into shares of about one size, so that none grows long", () => {
  const sizes = new Map<object, number>();
  const setInMap = Map.prototype.set;
  const spy = jest.spyOn(Map.prototype, "set").mockImplementation(function (this: object, k, v) {
    setInMap.call(sizes, this, (sizes.get(this) ?? 0) + 1);
    return setInMap.call(this as Map<unknown, unknown>, k, v);
  });
  const names = new GradualMap<string, number>();
  for (let k = 0; k < 100_000; k++) names.set(`Supplier ${k}`, k);
  const numbers = new GradualMap<number, number>();
  for (let k = 0; k < 100_000; k++) numbers.set(k, k);
  spy.mockRestore();
  // 100,000 over 256 are 391 in each.
  expect(sizes.size).toBe(512);
  expect(Math.max(...sizes.values())).toBeLessThan(800);
});
