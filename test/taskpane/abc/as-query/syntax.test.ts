import { dialectIds, dialects } from "../../../../src/taskpane/abc/as-query/dialects/dialects";
import { statement } from "../../../../src/taskpane/abc/as-query/statement/statement";
import { refusalsOf } from "./parsers";
import { ours, randomList } from "./random-lists";

test.each(dialectIds)(
  "every shape of the query is one statement of %s to its parsers",
  async (id) => {
    const refusals: unknown[] = [];
    const shapes = new Set<string>();
    for (let seed = 1; seed <= 60; seed++) {
      const asked = (await ours(randomList(seed, 20)))?.asked;
      if (asked === undefined) continue;
      const { rankedBy, then, settings, value, group } = asked;
      shapes.add([rankedBy, then, settings.rule, value.from, group === null].join());
      refusals.push(...(await refusalsOf(id, statement(dialects[id], asked))));
    }
    expect(refusals).toEqual([]);
    expect(shapes.size).toBeGreaterThan(30);
  },
);

test.each(dialectIds)("the parsers of %s refuse what is no query", async (id) => {
  for (const broken of ["SELECT a FROM", "WITH a AS (SELECT 1 AS x SELECT x FROM a"]) {
    expect([broken, (await refusalsOf(id, broken)).length > 0]).toEqual([broken, true]);
  }
  const two = "SELECT 1 AS a; SELECT 2 AS b";
  expect((await refusalsOf(id, two)).length).toBeGreaterThan(0);
});
