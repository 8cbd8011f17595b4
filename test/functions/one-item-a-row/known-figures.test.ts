import { readFileSync } from "fs";
import { join } from "path";
import { expectClose } from "../../expect-close";
import { call, column, shown } from "../excel";

const fixture = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, `../../fixtures/${name}.json`), "utf8"));

/** Lists of different lengths as the rows of one range: what is short ends in empty cells. */
function range(lists: unknown[][]): unknown[][] {
  const width = Math.max(2, ...lists.map(({ length }) => length));
  return lists.map((list) => [...list, ...Array<unknown>(width - list.length).fill("")]);
}

/** The figures of another program, all items of a kind in one formula. */
describe("a list of items has the figures that each item has on its own", () => {
  const plans: Record<string, unknown[][]> = fixture("stock-plans");
  const at = (cases: unknown[][], place: number) => column(...cases.map((one) => one[place]));
  const lists = (cases: unknown[][], place: number) =>
    range(cases.map((one) => one[place] as unknown[]));
  const last = (cases: unknown[][]) => cases.map((one) => one[one.length - 1]);

  test("COVERAGE.FORWARD", () => {
    const cases = plans["COVERAGE.FORWARD"];
    const result = call("COVERAGE.FORWARD", at(cases, 0), lists(cases, 1));
    const periods = last(cases).map((known) => known ?? "#N/A");
    expectClose(shown(result), column(...periods), 1e-9);
  });

  test("AVERAGESTOCK, with dates and without", () => {
    const cases = plans.AVERAGESTOCK;
    expectClose(shown(call("AVERAGESTOCK", lists(cases, 0))), column(...last(cases)), 1e-9);
    const dated = plans["AVERAGESTOCK with dates"];
    expectClose(
      shown(call("AVERAGESTOCK", lists(dated, 0), lists(dated, 1))),
      column(...last(dated)),
      1e-9,
    );
  });

  test("PROJECTEDSTOCK and AVAILABLETOPROMISE, a row of periods for each item", () => {
    for (const id of ["PROJECTEDSTOCK", "AVAILABLETOPROMISE"]) {
      const cases = plans[id];
      const result = call(id, at(cases, 0), lists(cases, 1), lists(cases, 2));
      expectClose(shown(result), range(last(cases) as unknown[][]), 1e-9);
    }
  });

  test("STOCKACCURACY, each item with its tolerance", () => {
    const cases = plans.STOCKACCURACY;
    const result = call("STOCKACCURACY", lists(cases, 0), lists(cases, 1), at(cases, 2));
    expectClose(shown(result), column(...last(cases)), 1e-9);
  });

  test("SAFETYSTOCK.HISTORY", () => {
    const cases: unknown[][] = fixture("buffer")["SAFETYSTOCK.HISTORY"];
    const result = call(
      "SAFETYSTOCK.HISTORY",
      ...[at(cases, 0), lists(cases, 1), lists(cases, 2), at(cases, 3)],
    );
    expectClose(shown(result), column(...last(cases)), 1e-9);
  });

  test.each(["fifo", "lifo", "average"])("STOCKVALUE and COGS, %s", (method) => {
    type Case = { quantities: number[]; unitCosts: number[]; units: number } & Record<
      string,
      [number, number]
    >;
    const cases: Case[] = fixture("valuation").periodic;
    const quantities = range(cases.map((one) => one.quantities));
    const unitCosts = range(cases.map((one) => one.unitCosts));
    const units = column(...cases.map((one) => one.units));
    const results = ["STOCKVALUE", "COGS"].map((id) =>
      shown(call(id, quantities, unitCosts, units, method)).flat(),
    );
    const expected = [0, 1].map((place) => cases.map((one) => one[method][place] ?? "#NUM!"));
    expect(results.flat().length).toBe(2 * cases.length);
    expectClose(results, expected, 1e-9);
  });

  test("ONTIME, ORDERFILL and LEADTIME, a supplier a row", () => {
    const { ONTIME, ORDERFILL, LEADTIME } = fixture("service") as Record<string, unknown[][]>;
    expectClose(
      shown(call("ONTIME", lists(ONTIME, 0), lists(ONTIME, 1), at(ONTIME, 2))),
      column(...last(ONTIME)),
      1e-9,
    );
    expectClose(
      shown(call("ORDERFILL", lists(ORDERFILL, 0), lists(ORDERFILL, 1))),
      column(...last(ORDERFILL)),
      1e-9,
    );
    const averages = (last(LEADTIME) as { average: number }[]).map(({ average }) => average);
    expectClose(
      shown(call("LEADTIME", lists(LEADTIME, 0), lists(LEADTIME, 1))),
      column(...averages),
      1e-9,
    );
  });

  test("DEMANDPATTERN, and FORECASTERROR of every item", () => {
    const { patterns, forecastErrors } = fixture("demand") as {
      patterns: { history: number[]; pattern: string }[];
      forecastErrors: { actual: number[]; forecast: number[]; rmse: number }[];
    };
    const found = call("DEMANDPATTERN", range(patterns.map(({ history }) => history)));
    expect(found).toEqual(column(...patterns.map(({ pattern }) => pattern)));
    const errors = call(
      "FORECASTERROR",
      range(forecastErrors.map(({ actual }) => actual)),
      range(forecastErrors.map(({ forecast }) => forecast)),
      "rmse",
    );
    expectClose(shown(errors), column(...forecastErrors.map(({ rmse }) => rmse)), 1e-9);
  });

  test("RQPOLICY and SSPOLICY, three figures a row", () => {
    const policies: Record<string, unknown[][]> = fixture("policy");
    for (const [id, count] of [
      ["RQPOLICY", 6],
      ["SSPOLICY", 6],
    ] as const) {
      const cases = policies[id];
      const columns = Array.from({ length: count }, (_, place) =>
        column(...cases.map((one) => (place < one.length - 1 ? one[place] : ""))),
      );
      expectClose(shown(call(id, ...columns)), last(cases), 1e-12);
    }
  });
});
