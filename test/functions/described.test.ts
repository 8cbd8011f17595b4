import type { DescribedArgument, NumberArgument } from "../../src/functions/arguments/argument";
import type { DescribedFunction } from "../../src/functions/shapes/described";
import { column, ExcelError, functions, call, message, shown } from "./excel";
import { shippedMetadata } from "./shipped";

const { functions: metadata, enums = [] } = shippedMetadata();

function describedBy(id: string): readonly DescribedArgument[] {
  return (functions.get(id) as DescribedFunction).described;
}

describe("what a function says of its arguments is what Excel knows of them", () => {
  test.each(metadata.map(({ id, parameters }) => [id, parameters] as const))("%s", (id, known) => {
    const described = describedBy(id);
    expect(described.map(({ name }) => name)).toEqual(known.map(({ name }) => name));
    described.forEach((argument, k) => {
      const words = enums.find((one) => one.id === known[k].customEnumId)?.values;
      expect(argument.kind === "choice" ? argument.words : undefined).toEqual(
        words?.map(({ stringValue }) => stringValue),
      );
      // A choice without a word is its first one.
      if (known[k].optional) expect("required" in argument && argument.required).toBe(false);
    });
  });
});

/** Arguments with which a function gets as far as to look at its numbers. */
function usual(argument: DescribedArgument): unknown {
  switch (argument.kind) {
    case "number":
      return inside(argument);
    case "choice":
      return argument.default;
    case "item":
      return "Table";
    case "table":
      return null;
    default:
      return column(inside(argument.each), inside(argument.each));
  }
}

function inside({ least, most, takesZero, divides }: NumberArgument): number {
  const low = Math.max(least, 0);
  if (low === 0 && takesZero && !divides) return 0;
  return Math.min(most, Math.max(Math.ceil(low), 1));
}

const numbers = metadata.flatMap(({ id }) =>
  describedBy(id).flatMap((argument, place) =>
    argument.kind === "number" ? [{ id, place, argument }] : [],
  ),
);

function withNumber(id: string, place: number, given: unknown): unknown[][] {
  const described = describedBy(id);
  return call(id, ...described.map((argument, k) => (k === place ? given : usual(argument))));
}

describe("a number outside its limits is refused by name", () => {
  const limited = numbers.flatMap(({ id, place, argument }) => {
    const { name, least, most, isWhole } = argument;
    return [
      ...(least > -Number.MAX_VALUE ? [[id, name, place, Math.min(least, 0) - 1]] : []),
      ...(most < Number.MAX_VALUE ? [[id, name, place, most + 1]] : []),
      ...(isWhole ? [[id, name, place, least + 0.5]] : []),
    ] as [string, string, number, number][];
  });

  test("most numbers have some", () => {
    expect(limited.length).toBeGreaterThan(150);
  });

  test.each(limited)("%s: %s", (id, name, place, given) => {
    const result = withNumber(id, place, given);
    expect(shown(result)[0][0]).toBe("#VALUE!");
    expect(message(result)).toMatch(new RegExp(`^${name} must be .*; it was `));
  });
});

describe("a 0 that is not taken is refused", () => {
  const refusing = numbers.filter(({ argument }) => !argument.takesZero || argument.divides);
  test.each(refusing.map(({ id, place, argument }) => [id, argument.name, place] as const))(
    "%s: %s",
    (id, name, place) => {
      const result = withNumber(id, place, 0);
      const code = shown(result)[0][0];
      expect(["#VALUE!", "#DIV/0!"]).toContain(code);
      if (code === "#VALUE!") expect(message(result)).toContain(`${name} is 0 or an empty cell`);
    },
  );
});

describe("an optional number that is left out is its default", () => {
  const withDefault = numbers.filter(({ argument }) => argument.default !== undefined);
  test.each(withDefault.map(({ id, place, argument }) => [id, argument, place] as const))(
    "%s: $name",
    (id, argument, place) => {
      const left = withNumber(id, place, null);
      expect(left).toEqual(withNumber(id, place, argument.default));
    },
  );
});

describe("a range stands for a number, cell by cell or item by item, where the function says so", () => {
  test.each(numbers.map(({ id, place, argument }) => [id, argument, place] as const))(
    "%s: $name",
    (id, argument, place) => {
      const one = inside(argument);
      const result = withNumber(id, place, column(one, one, one));
      if (argument.isPerCell) {
        expect(result).toHaveLength(3);
        const [[first]] = withNumber(id, place, one);
        for (const [cell] of result) expect(cell).toEqual(first);
      } else if (argument.isPerRow) {
        // The usual data are columns of two cells, which beside a column of numbers are two items.
        const beside = describedBy(id).some(({ kind }) => kind !== "number" && kind !== "choice");
        expect(result).toHaveLength(3);
        if (beside) expect(message([result[2]])).toMatch(/^The ranges differ in size: /);
        else expect(result[2]).toEqual(result[0]);
      } else {
        expect(result[0][0]).toBeInstanceOf(ExcelError);
        expect(message(result)).toBe(
          `${argument.name} must be a single value; it was a range of 3 × 1 cells.`,
        );
      }
    },
  );
});
