import fc from "fast-check";
import { readFileSync } from "fs";
import { join } from "path";
import {
  abcClasses,
  type AbcClass,
  type AbcRule,
  type AbcSettings,
} from "../../../src/engine/classification/abc";
import {
  steadyAbcClasses,
  steadyXyzClass,
} from "../../../src/engine/classification/steady-classes";
import { xyzClass } from "../../../src/engine/classification/xyz";
import { Failure } from "../../../src/engine/failure";

interface Case {
  name: string;
  values: number[];
  before: (AbcClass | null)[];
  classes: Record<string, string>;
}

const cases: Case[] = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/steady-classes.json"), "utf8"),
);

describe("classes that hold on agree with the definition in exact fractions", () => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    for (const [name, expected] of Object.entries(one.classes)) {
      const [rule, a, b, margin] = name.split(" ");
      const settings = { rule: rule as AbcRule, aShare: Number(a), bShare: Number(b) };
      const classes = steadyAbcClasses(one.values, one.before, settings, Number(margin));
      expect([name, classes.join("")]).toEqual([name, expected]);
    }
  });
});

const crossing: AbcSettings = { aShare: 0.8, bShare: 0.95, rule: "crossing" };

describe("an item near a line", () => {
  // Above the second item stand 81 of 100: one point beyond the line of A.
  const values = [81, 10, 5, 4];

  test("keeps its class while it has not crossed the line by the margin", () => {
    expect(abcClasses(values, crossing)).toEqual(["A", "B", "B", "C"]);
    expect(steadyAbcClasses(values, ["A", "A", "B", "C"], crossing, 0.02)[1]).toBe("A");
    expect(steadyAbcClasses(values, ["A", "A", "B", "C"], crossing, 0.005)[1]).toBe("B");
  });

  test("comes up only once it is inside the line by the margin", () => {
    const nearer = [79, 12, 5, 4];
    expect(abcClasses(nearer, crossing)[1]).toBe("A");
    expect(steadyAbcClasses(nearer, ["A", "B", "B", "C"], crossing, 0.02)[1]).toBe("B");
    expect(steadyAbcClasses(nearer, ["A", "B", "B", "C"], crossing, 0.005)[1]).toBe("A");
    expect(steadyAbcClasses(nearer, ["A", "C", "B", "C"], crossing, 0.02)[1]).toBe("B");
  });

  test("is classified by the lines themselves when the last run did not have it", () => {
    expect(steadyAbcClasses(values, [null, null, null, null], crossing, 0.1)).toEqual(
      abcClasses(values, crossing),
    );
  });

  test("may pass two lines at once", () => {
    expect(steadyAbcClasses([90, 9, 1], ["C", "B", "A"], crossing, 0.02)).toEqual(["A", "B", "C"]);
  });
});

test("lines that cross each other are refused", () => {
  const crossed = { aShare: 0.9, bShare: 0.8, rule: "within" as const };
  for (const margin of [0, 0.05]) {
    expect(() => steadyAbcClasses([1], ["A"], crossed, margin)).toThrow(Failure as never);
  }
});

const runs = fc
  .array(
    fc.record({
      value: fc.oneof(fc.nat(1000), fc.double({ min: -100, max: 1e6, noNaN: true })),
      before: fc.constantFrom<AbcClass | null>("A", "B", "C", null),
    }),
    { maxLength: 40 },
  )
  .map((items) => ({
    values: items.map(({ value }) => value),
    before: items.map(({ before }) => before),
  }));
const settings = fc.record({
  aShare: fc.constantFrom(0.5, 0.7, 0.8),
  bShare: fc.constantFrom(0.8, 0.9, 0.95),
  rule: fc.constantFrom<AbcRule>("crossing", "within", "count"),
});
const margins = fc.constantFrom(0.001, 0.02, 0.1, 0.2);

test("without a margin the classes are those of the lines", () => {
  fc.assert(
    fc.property(runs, settings, ({ values, before }, chosen) => {
      expect(steadyAbcClasses(values, before, chosen, 0)).toEqual(abcClasses(values, chosen));
    }),
  );
});

test("an item changes class only where lines moved by the margin change it as well", () => {
  fc.assert(
    fc.property(runs, settings, margins, ({ values, before }, chosen, margin) => {
      const moved = (by: number) =>
        abcClasses(values, {
          ...chosen,
          aShare: Math.max(0, chosen.aShare + by),
          bShare: Math.min(1, chosen.bShare + by),
        });
      const [lenient, strict] = [moved(margin), moved(-margin)];
      steadyAbcClasses(values, before, chosen, margin).forEach((now, item) => {
        const former = before[item];
        if (former === null) return;
        // "A" < "B" < "C": worse only where even the lenient lines put it lower, and the reverse.
        if (now > former) expect(lenient[item] > former).toBe(true);
        else if (now < former) expect(strict[item] < former).toBe(true);
        expect(now >= lenient[item] && now <= strict[item]).toBe(true);
      });
    }),
  );
});

test("of items with one former class the larger is never in a worse one", () => {
  fc.assert(
    fc.property(runs, settings, margins, ({ values, before }, chosen, margin) => {
      const classes = steadyAbcClasses(values, before, chosen, margin);
      values.forEach((value, i) =>
        values.forEach((other, j) => {
          if (before[i] === before[j] && value >= other) {
            expect(classes[i] <= classes[j]).toBe(true);
          }
        }),
      );
    }),
  );
});

test("a second run over the same values changes nothing", () => {
  fc.assert(
    fc.property(runs, settings, margins, ({ values, before }, chosen, margin) => {
      const once = steadyAbcClasses(values, before, chosen, margin);
      expect(steadyAbcClasses(values, once, chosen, margin)).toEqual(once);
    }),
  );
});

test("an item without a positive value is C, whatever it was", () => {
  fc.assert(
    fc.property(runs, settings, margins, ({ values, before }, chosen, margin) => {
      const classes = steadyAbcClasses(values, before, chosen, margin);
      values.forEach((value, item) => {
        if (value <= 0) expect(classes[item]).toBe("C");
      });
    }),
  );
});

describe("XYZ classes that hold on", () => {
  const limits = { xLimit: 0.5, yLimit: 1, deviation: "sample" as const };
  /** Three periods around 100 whose standard deviation is so many hundredths of their mean. */
  const varyingBy = (hundredths: number) => [100 - hundredths, 100, 100 + hundredths];

  test.each([
    // By the limit alone 0.51 is Y and 0.49 is X.
    [51, "X", 0.02, "X"],
    [51, "X", 0.005, "Y"],
    [51, "Y", 0.02, "Y"],
    [51, "Z", 0.02, "Y"],
    [51, null, 0.02, "Y"],
    [49, "Y", 0.02, "Y"],
    [49, "Y", 0.005, "X"],
    [49, "Z", 0.02, "Y"],
    [49, null, 0.02, "X"],
    [52, "X", 0.02, "X"],
    // By the limit alone 1.01 is Z and 0.99 is Y.
    [101, "Y", 0.02, "Y"],
    [101, "X", 0.02, "Y"],
    [101, "Y", 0.005, "Z"],
    [99, "Z", 0.02, "Z"],
    [99, "Z", 0.005, "Y"],
    [99, "X", 0.02, "Y"],
  ] as const)(
    "a variation of 0.%s after %s with a margin of %s is %s",
    (size, before, margin, now) => {
      expect(steadyXyzClass(varyingBy(size), before, limits, margin)).toBe(now);
    },
  );

  test("without a margin the class is that of the limits, whatever it was", () => {
    const histories = fc.array(fc.integer({ min: -5, max: 100 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(histories, fc.constantFrom("X", "Y", "Z", null), (history, before) => {
        expect(steadyXyzClass(history, before, limits, 0)).toBe(xyzClass(history, limits));
      }),
    );
  });

  test("of a longer buffer only the first numbers count", () => {
    const buffer = Float64Array.from([...varyingBy(51), 900, 900]);
    expect(steadyXyzClass(buffer, "X", limits, 0.02, 3)).toBe("X");
    // All five vary by 1.05: mean 420, standard deviation 439.7.
    expect(steadyXyzClass(buffer, "X", limits, 0.02, 5)).toBe("Z");
    expect(xyzClass(buffer, limits, 3)).toBe("Y");
  });

  test("an item without demand is Z, whatever it was", () => {
    for (const before of ["X", "Y", "Z", null] as const) {
      expect(steadyXyzClass([0, 0, 0], before, limits, 0.2)).toBe("Z");
    }
  });

  test("a single period says nothing", () => {
    expect(() => steadyXyzClass([5], "X", limits, 0.02)).toThrow(Failure as never);
  });
});
