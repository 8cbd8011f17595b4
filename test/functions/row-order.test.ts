import fc from "fast-check";
import { call, column, shown } from "./excel";

/** A list of items in some order, with few different values, so that many are equal. */
const lists = fc
  .array(
    fc.record({
      value: fc.oneof(
        fc.integer({ min: -3, max: 12 }),
        fc.constantFrom(7.2, 24 * 0.3, 3.6 * 2, 0.1 + 0.2, 0.3),
        fc.constantFrom<unknown>("", "n/a"),
      ),
      second: fc.oneof(fc.nat(9), fc.constantFrom(7.2, 24 * 0.3)),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .chain((items) =>
    fc.record({
      items: fc.constant(items),
      order: fc.shuffledSubarray([...items.keys()], { minLength: items.length }),
    }),
  );

const rules = ["crossing", "within", "count"] as const;

type Item = { value: unknown; second: number };

const functions: [id: string, of: (items: Item[]) => unknown[][]][] = [
  ...rules.flatMap((rule): [string, (items: Item[]) => unknown[][]][] => [
    [`ABC ${rule}`, (items) => call("ABC", column(...items.map((i) => i.value)), 0.5, 0.8, rule)],
    ...["list", "class"].map((scope): [string, (items: Item[]) => unknown[][]] => [
      `ABC.TWOSTAGE ${rule} ${scope}`,
      (items) => {
        const [first, second] = [items.map((i) => i.value), items.map((i) => i.second)];
        return call("ABC.TWOSTAGE", column(...first), column(...second), 0.5, 0.8, rule, scope);
      },
    ]),
    [
      `ABC.MULTI ${rule}`,
      (items) => {
        // The first line alone may be a heading: here none is.
        const rows = items.map(({ value, second }) => [
          typeof value === "number" ? value : 0,
          second,
        ]);
        return call("ABC.MULTI", rows, null, 0.5, 0.8, rule);
      },
    ],
  ]),
  ["PARETO", (items) => call("PARETO", column(...items.map((i) => i.value)))],
];

describe("the order of the rows never changes a class, a rank or a share", () => {
  test.each(functions)("%s", (_, of) => {
    fc.assert(
      fc.property(lists, ({ items, order }) => {
        const inOrder = shown(of(items));
        const shuffled = shown(of(order.map((k) => items[k])));
        expect(shuffled).toEqual(order.map((k) => inOrder[k]));
      }),
    );
  });
});
