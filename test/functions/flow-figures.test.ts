import { readFileSync } from "fs";
import { join } from "path";
import { expectClose } from "../expect-close";
import { call, column, row, shown } from "./excel";

const cases = JSON.parse(readFileSync(join(__dirname, "../fixtures/flow.json"), "utf8"));

test("order lines become the periods that a database gives", () => {
  for (const { lines, items, firstDay, periods, period, expected } of cases.DEMANDHISTORY) {
    const parts = [0, 1, 2].map((k) => lines.map((line: unknown[]) => [line[k]]));
    const result = call("DEMANDHISTORY", ...parts, column(...items), firstDay, periods, period);
    expectClose(
      shown(result),
      expected.map((line: unknown[]) => line.map((units) => units ?? "")),
      1e-13,
    );
  }
});

test("stock by age is what is left in a queue of single units", () => {
  for (const { onHand, dates, quantities, asOf, limits, expected } of cases.STOCKAGE) {
    const result = call(
      "STOCKAGE",
      onHand,
      row(...dates),
      row(...quantities),
      asOf,
      row(...limits),
    );
    expectClose(result, [expected], 1e-13);
  }
});

test("stock by age of many items: a row each, or all receipts below one another", () => {
  const ofThree = cases.STOCKAGE.filter(({ limits }: { limits: unknown[] }) => limits.length === 3);
  const { asOf, limits } = ofThree[0];
  const moved = ofThree.map((one: Record<string, never>) => ({
    ...one,
    dates: (one.dates as number[]).map((day) => day + asOf - one.asOf),
  }));
  const width = Math.max(...moved.map(({ dates }: { dates: unknown[] }) => dates.length));
  const block = (name: string) =>
    moved.map((one: Record<string, unknown[]>) =>
      Array.from({ length: width }, (_, k) => one[name][k] ?? ""),
    );
  const onHand = column(...moved.map((one: Record<string, unknown>) => one.onHand));
  const rows = call("STOCKAGE", onHand, block("dates"), block("quantities"), asOf, row(...limits));
  const lines = moved.flatMap(
    ({ dates, quantities }: { dates: number[]; quantities: number[] }, item: number) =>
      dates.map((day, k) => [day, quantities[k], `item ${item}`]),
  );
  lines.sort(([one]: number[], [other]: number[]) => one - other);
  const part = (k: number) => lines.map((line: unknown[]) => [line[k]]);
  const names = column(...moved.map((_: unknown, item: number) => `ITEM ${item}`));
  const list = call("STOCKAGE", onHand, part(0), part(1), asOf, row(...limits), names, part(2));
  expect(list).toEqual(rows);
  moved.forEach((one: Record<string, unknown>, item: number) => {
    const alone = call(
      "STOCKAGE",
      one.onHand,
      row(...(one.dates as number[])),
      row(...(one.quantities as number[])),
      asOf,
      row(...limits),
    );
    expect([rows[item]]).toEqual(alone);
  });
});

test("what expires is what is left on a shelf that is looked at every day", () => {
  for (const { quantities, dates, asOf, dailyDemand, expected } of cases.EXPIRYRISK) {
    const result = call("EXPIRYRISK", column(...quantities), column(...dates), asOf, dailyDemand);
    expectClose(result, column(...expected), 1e-12);
  }
});

test("capital over a cycle is that of a ledger of deliveries and payments", () => {
  for (const { given, expected } of cases["WORKCAPITAL.CURVE"]) {
    const scale = given[0] * Math.max(given[2], given[4]);
    const result = call("WORKCAPITAL.CURVE", ...given) as number[][];
    expect(result).toHaveLength(expected.length);
    result.forEach((line, day) =>
      line.forEach((money, k) =>
        expect(Math.abs(money - expected[day][k])).toBeLessThanOrEqual(1e-12 * (scale + 1)),
      ),
    );
  }
});
