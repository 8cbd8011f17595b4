require("./typescript");
const { abcGrades } = require("../../src/engine/classification/abc");
const { dialects } = require("../../src/taskpane/abc/as-query/dialects/dialects");
const { statement } = require("../../src/taskpane/abc/as-query/statement/statement");
const { report } = require("./measure");

const rows = 10_000_000;
/** Cents of 100,000 different values, and as many in every list. */
const salesOf = "CAST(1 + (i * 7919) % 100003 AS DECIMAL(18, 2)) / 100";

const sales = { name: "sales", places: 2 };
/** @type {import("../../src/taskpane/abc/as-query/asked").Asked} */
const asked = {
  ...{ rankedBy: "value", then: null, table: "stock", item: "item", group: null },
  ...{ value: { from: "column", column: sales }, measures: [] },
  settings: {
    ...{ aShare: 0.8, bShare: 0.95, rule: "crossing", scope: "list" },
    ...{ xLimit: 0.5, yLimit: 1, weights: [1] },
  },
  choices: { duplicates: "keep", codes: "apart", emptyPeriods: "zero" },
};

/** Ten million rows as a query in DuckDB, beside its own sort of them, and held to our engine. */
module.exports = async function largeQuery() {
  let api;
  try {
    api = require("@duckdb/node-api");
  } catch {
    console.log(
      "DuckDB does not run on this machine: a query over 10 million rows is not measured.",
    );
    return;
  }
  const instance = await api.DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const timed = async (sql) => {
    const start = performance.now();
    await connection.run(sql);
    return performance.now() - start;
  };
  await connection.run(
    `CREATE TABLE stock AS SELECT CAST(i AS VARCHAR) AS item, CAST(${salesOf} AS DECIMAL(18, 2)) AS sales FROM range(${rows}) t(i)`,
  );
  const sort = await timed("CREATE TABLE sorted AS SELECT * FROM stock ORDER BY sales DESC");
  await connection.run("DROP TABLE sorted");
  const query = await timed(`CREATE TABLE classes AS ${statement(dialects.duckDb, asked)}`);
  report("Classes of 10,000,000 rows as a query / DuckDB's own sort", query / sort, 4);
  const counted = await connection.runAndReadAll(
    "SELECT CAST(ROUND(item_value * 100) AS INTEGER) AS cents, item_class, COUNT(*)::INTEGER AS n FROM classes GROUP BY ALL",
  );
  /** @type {any[]} */
  const found = counted.getRows();
  const values = new Float64Array(rows);
  let at = 0;
  for (const [cents, , n] of found) values.fill(cents / 100, at, (at += n));
  const grades = abcGrades(values);
  let different = rows - at;
  let first = 0;
  for (const [, letter, n] of found) {
    if ("ABC"[grades[first]] !== letter) different += n;
    first += n;
  }
  if (different > 0) throw new Error(`${different} classes differ from our engine's.`);
  console.log("   each of them in the class of our engine");
  connection.closeSync();
  instance.closeSync();
};
