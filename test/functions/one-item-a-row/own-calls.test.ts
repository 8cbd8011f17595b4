import fc from "fast-check";
import type { DescribedArgument, NumberArgument } from "../../../src/functions/arguments/argument";
import type { DescribedFunction } from "../../../src/functions/shapes/described";
import { call, column, ExcelError, functions } from "../excel";

/** Every function that answers one item a row, by what it says of its arguments. */
const ofItems = [...functions.keys()].flatMap((id) => {
  const { described } = functions.get(id) as DescribedFunction;
  return described.some(({ isPerRow }) => isPerRow) ? [{ id, described }] : [];
});

test("all functions that take the data of an item are among them", () => {
  expect(ofItems.map(({ id }) => id).sort()).toEqual([
    ...["AVAILABLETOPROMISE", "AVERAGESTOCK", "COGS", "COVERAGE.FORWARD", "COVERAGE.UNITS"],
    ...["DEMANDFORECAST", "DEMANDPATTERN", "DEMANDVARIATION", "EXPIRYRISK", "FORECASTERROR"],
    ...["JOINTORDER", "LASTORDERDATE", "LEADTIME", "LOTPLAN", "MRP", "ONTIME", "ORDERFILL"],
    ...["PROJECTEDSTOCK", "REORDERPOINT.HISTORY", "RQPOLICY", "RUNOUTDATE", "SAFETYSTOCK.HISTORY"],
    ...["SAMEDAY", "SEASONINDEX", "SSPOLICY", "STOCKACCURACY", "STOCKAGE", "STOCKLEDGER"],
    ...["STOCKOUTRISK", "STOCKSIM", "STOCKVALUE", "XYZ"],
  ]);
});

interface Given {
  cells: unknown[][];
  /** The rows are items; else all items share what is given. */
  isPerRow: boolean;
}

function numberWithin({ least, most, isShare, isWhole }: NumberArgument): fc.Arbitrary<number> {
  if (isShare) return fc.constantFrom(0.5, 0.9, 0.95);
  const [low, high] = [Math.max(least, 0), Math.min(most, Math.max(Math.ceil(least), 0) + 40)];
  const whole = fc.integer({ min: Math.ceil(low), max: Math.floor(high) });
  return isWhole
    ? whole
    : fc.oneof(
        whole,
        whole.map((units) => units + 0.25),
      );
}

const oddCell = fc.constantFrom<unknown>("", null, "", null, "n/a", "12", true, "#N/A", -3, 1e300);

function cellFor(each: NumberArgument): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: numberWithin(each) }, { weight: 1, arbitrary: oddCell });
}

const blankRows = fc.constant<unknown>("");

function rowsOf(cell: fc.Arbitrary<unknown>, rows: number, columns: number) {
  const line = (of: fc.Arbitrary<unknown>) =>
    fc.array(of, { minLength: columns, maxLength: columns });
  const anyLine = fc.oneof(
    { weight: 8, arbitrary: line(cell) },
    { weight: 1, arbitrary: line(blankRows) },
  );
  return fc.array(anyLine, { minLength: rows, maxLength: rows });
}

const alone = (cells: fc.Arbitrary<unknown[][]>): fc.Arbitrary<Given> =>
  cells.map((all) => ({ cells: all, isPerRow: false }));
const perRow = (cells: fc.Arbitrary<unknown[][]>): fc.Arbitrary<Given> =>
  cells.map((all) => ({ cells: all, isPerRow: true }));

function given(argument: DescribedArgument, rows: number, columns: number): fc.Arbitrary<Given> {
  switch (argument.kind) {
    case "number": {
      const cell = cellFor(argument);
      return fc.oneof(alone(rowsOf(cell, 1, 1)), perRow(rowsOf(cell, rows, 1)));
    }
    case "choice":
      return alone(fc.constantFrom(...argument.words).map((word) => [[word]]));
    case "sample":
    case "plan":
    case "data": {
      const cell = cellFor(argument.each);
      return fc.oneof(
        { weight: 2, arbitrary: perRow(rowsOf(cell, rows, columns)) },
        { weight: 1, arbitrary: alone(rowsOf(cell, 1, columns)) },
      );
    }
    case "table":
      return alone(fc.constant(tables[argument.name]));
    default:
      throw new Error(`What is a ${argument.kind} for an item?`);
  }
}

const items = (described: readonly DescribedArgument[]): fc.Arbitrary<Given[]> =>
  fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.tuple(...described.map((argument) => given(argument, rows, columns))),
    )
    .filter((all) => all.some(({ isPerRow }) => isPerRow));

/** What stands in the tables that all items share. */
const tables: Record<string, unknown[][]> = {
  ageLimits: [[5, 15]],
  holidays: [[3, 17]],
  items: [[null]],
  receiptItems: [[null]],
};

const said = (cell: unknown) =>
  cell instanceof ExcelError ? { code: cell.code, message: cell.message } : cell;

function holdsNothing({ kind }: DescribedArgument, cells: readonly unknown[]): boolean {
  const skipped = kind === "sample" || kind === "data" ? ["n/a", true] : [];
  return cells.every((cell) => cell === "" || cell === null || skipped.includes(cell as string));
}

/** Of a large result the first hundred errors alone say what is wrong. */
function asFarAsSaid(rows: unknown[][]): unknown[][] {
  let errors = 0;
  return rows.map((line) =>
    line.map((cell) =>
      cell instanceof ExcelError && ++errors > 100 ? said(new ExcelError(cell.code)) : said(cell),
    ),
  );
}

/** Each item's own result, line after line, each as long as the longest of all items. */
function expectedRows(id: string, described: readonly DescribedArgument[], all: Given[]) {
  const count = Math.max(...all.map(({ cells, isPerRow }) => (isPerRow ? cells.length : 1)));
  const own = Array.from({ length: count }, (_, row) => {
    const isEmpty = all.every(
      ({ cells, isPerRow }, k) => !isPerRow || holdsNothing(described[k], cells[row]),
    );
    if (isEmpty) return [[""]];
    return call(id, ...all.map(({ cells, isPerRow }) => (isPerRow ? [cells[row]] : cells)));
  });
  const lines = Math.max(...own.map(({ length }) => length));
  const width = Math.max(...own.map(([line]) => line.length));
  return own.map((result) => {
    const [[first]] = result;
    const isError = result.length * result[0].length === 1 && first instanceof ExcelError;
    return Array.from({ length: lines * width }, (_, place) => {
      const cell = result[Math.floor(place / width)]?.[place % width];
      return isError ? first : (cell ?? "");
    });
  });
}

describe("each row is what the function gives for that row alone, cell by cell", () => {
  test.each(ofItems)("$id", ({ id, described }) => {
    const runs = id === "STOCKSIM" ? 20 : 150;
    fc.assert(
      fc.property(items(described), (all) => {
        const result = call(id, ...all.map(({ cells }) => cells));
        const rows = Math.max(...all.map(({ cells, isPerRow }) => (isPerRow ? cells.length : 1)));
        // Nothing but texts is no list: that is said once.
        if (result.length === 1 && rows > 1) {
          const holds = all.filter(({ isPerRow }) => isPerRow).flatMap(({ cells }) => cells.flat());
          expect(said(result[0][0])).toMatchObject({ code: "#N/A" });
          expect(holds.some((cell) => typeof cell === "number")).toBe(false);
          return;
        }
        expect(result.map((row) => row.map(said))).toEqual(
          asFarAsSaid(expectedRows(id, described, all)),
        );
      }),
      { numRuns: runs },
    );
  });
});

describe("ranges that end before the others have no partner, and are named", () => {
  const numbers = ofItems.flatMap(({ id, described }) =>
    described.flatMap((argument, place) =>
      argument.kind === "number" ? [{ id, described, place, name: argument.name }] : [],
    ),
  );
  test.each(numbers)("$id: $name", ({ id, described, place, name }) => {
    const usual = described.map((argument, k) => {
      if (argument.kind === "choice") return null;
      if (argument.kind === "table") return tables[argument.name];
      const each =
        argument.kind === "number" ? argument : (argument as { each: NumberArgument }).each;
      const [one] = fc.sample(
        numberWithin(each).filter((number) => number > 0),
        { numRuns: 1, seed: 1 },
      );
      if (k === place) return column(one, one);
      return argument.kind === "number" ? column(one, one, one) : Array(3).fill([one, one, one]);
    });
    const result = call(id, ...usual);
    expect(result).toHaveLength(3);
    expect(said(result[2][0])).toEqual({
      code: "#N/A",
      message: `The ranges differ in size: ${name} has no cell for this one.`,
    });
  });
});
