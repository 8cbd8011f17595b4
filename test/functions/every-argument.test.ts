import type { DescribedArgument } from "../../src/functions/arguments/argument";
import type { DescribedFunction } from "../../src/functions/shapes/described";
import { exampleCalls } from "./examples";
import { call, ExcelError, functions, shown } from "./excel";

const examples = exampleCalls();

/** Every argument of every function, in the first worked example of its help. */
const places = [...functions.keys()].flatMap((id) =>
  (functions.get(id) as DescribedFunction).described.map((argument, place) => {
    const [given] = examples.get(id)!;
    const withCell = (cell: unknown) =>
      call(id, ...described(id).map((_, k) => (k === place ? cell : (given[k] ?? null))));
    return { id, name: argument.name, argument, withCell };
  }),
);

function described(id: string): readonly DescribedArgument[] {
  return (functions.get(id) as DescribedFunction).described;
}

const firstError = (result: unknown[][]) =>
  result.flat().find((cell): cell is ExcelError => cell instanceof ExcelError);

const numbers = places.flatMap((one) =>
  one.argument.kind === "number" ? [{ ...one, argument: one.argument }] : [],
);
const ranges = places.filter(({ argument }) => ["data", "sample", "plan"].includes(argument.kind));

test("there are hundreds of them", () => {
  expect(numbers.length).toBeGreaterThan(200);
  expect(ranges.length).toBeGreaterThan(30);
});

describe("what is no number is refused by the name of its argument", () => {
  test.each(numbers)("$id $name", ({ name, argument, withCell }) => {
    for (const cell of ["many", "12", "1,5", ...(argument.isTruth ? [] : [true, false])]) {
      const error = firstError(withCell(cell));
      expect([error?.code, error?.message]).toEqual([
        "#VALUE!",
        expect.stringMatching(new RegExp(`^${name} must be .*; it was `)),
      ]);
    }
  });
});

describe("an empty cell is never a 0: what is needed is named, what is optional is left out", () => {
  test.each(numbers)("$id $name", ({ name, argument, withCell }) => {
    for (const blank of [null, undefined, "", [[""]], [[null]]]) {
      if (!argument.required) expect(withCell(blank)).toEqual(withCell(null));
      else expect(firstError(withCell(blank))?.message).toMatch(new RegExp(`^${name} is empty`));
    }
  });
});

describe("an error of an input cell comes out as it is", () => {
  test.each(numbers)("$id $name", ({ withCell }) => {
    for (const code of ["#DIV/0!", "#N/A", "#NUM!"]) {
      for (const cells of shown(withCell(code))) expect(new Set(cells)).toEqual(new Set([code]));
    }
  });

  test.each(ranges)("$id $name, a range", ({ withCell }) => {
    for (const code of ["#DIV/0!", "#N/A"]) expect(shown(withCell(code)).flat()).toContain(code);
  });
});

describe("a text that was meant as a number is refused in a range too", () => {
  test.each(ranges)("$id $name", ({ withCell }) => {
    const error = firstError(withCell("12"));
    expect([error?.code, error?.message]).toEqual(["#VALUE!", expect.stringContaining("12")]);
  });
});

describe("a share of 95 is taken for a percentage, with the hint how to write it", () => {
  const shares = numbers.filter(({ argument }) => argument.isShare && argument.most <= 1);
  test("there are some", () => expect(shares.length).toBeGreaterThan(20));

  test.each(shares)("$id $name", ({ withCell }) => {
    expect(firstError(withCell(95))?.message).toContain("95% or 0.95");
  });
});

describe("a word is known in capitals and small letters, and another is answered with the known ones", () => {
  const words = places.flatMap((one) =>
    one.argument.kind === "choice" ? [{ ...one, argument: one.argument }] : [],
  );
  test.each(words)("$id $name", ({ name, argument, withCell }) => {
    for (const word of argument.words) {
      expect(withCell(word.toUpperCase())).toEqual(withCell(word));
      expect(withCell(word[0].toUpperCase() + word.slice(1))).toEqual(withCell(word));
    }
    expect(withCell(null)).toEqual(withCell(argument.default));
    const error = firstError(withCell("guess"));
    expect([error?.code, error?.message]).toEqual([
      "#VALUE!",
      `${name} must be one of ${argument.words.join(", ")}; it was "guess".`,
    ]);
  });
});

describe("the same call has the same result, without the clock and without chance", () => {
  test.each([...examples])("%s", (id, calls) => {
    const forbidden = () => {
      throw new Error("The clock and chance are not for functions.");
    };
    const spies = [
      jest.spyOn(Math, "random").mockImplementation(forbidden),
      jest.spyOn(Date, "now").mockImplementation(forbidden),
      jest.spyOn(globalThis, "Date").mockImplementation(forbidden as never),
    ];
    try {
      for (const given of calls) expect(call(id, ...given)).toEqual(call(id, ...given));
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
});

describe("a column and a row of numbers give a grid, in which each cell is the call for it alone", () => {
  const byFunction = [...examples.keys()].flatMap((id) => {
    const perCell = numbers.filter((one) => one.id === id && one.argument.isPerCell);
    return perCell.length < 2 ? [] : [{ id, perCell }];
  });
  test("most formulas do so", () => expect(byFunction.length).toBeGreaterThan(25));

  test.each(byFunction)("$id", ({ id, perCell }) => {
    // A column in an example is one call for each cell: here the first.
    const given = examples
      .get(id)![0]
      .map((cell, k) =>
        described(id)[k].isPerCell && Array.isArray(cell) ? (cell as unknown[][])[0][0] : cell,
      );
    const [down, across] = perCell.slice(0, 2).map(({ argument }) => {
      const place = described(id).indexOf(argument as (typeof places)[number]["argument"]);
      const one = given[place] as number;
      const { most, isShare } = argument;
      return { place, cells: [one, isShare || one + 1 > most ? one / 2 : one + 1, "n/a"] };
    });
    const at = (r: unknown, c: unknown) =>
      call(id, ...given.map((cell, k) => (k === down.place ? r : k === across.place ? c : cell)));
    const grid = at(
      down.cells.map((cell) => [cell]),
      [across.cells],
    );
    expect(shown(grid)).toEqual(
      down.cells.map((r) => across.cells.map((c) => shown(at(r, c))[0][0])),
    );
  });
});
