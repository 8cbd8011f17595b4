import { dialects } from "../../../../src/taskpane/abc/as-query/dialects/dialects";
import { tableName } from "../../../../src/taskpane/abc/as-query/dialects/table-name";

const { duckDb, postgreSql, sqlServer, bigQuery, spark } = dialects;

test("a plain name stays as it is, for a database tells large letters from small in quoted ones", () => {
  expect(tableName(postgreSql, "Sales.stock")).toBe("Sales.stock");
});

test("any other part is quoted as its database wants it, and marks that were typed count once", () => {
  expect(tableName(sqlServer, "dbo.Sales Data")).toBe("dbo.[Sales Data]");
  expect(tableName(sqlServer, "[sales data].[a]]b]")).toBe("[sales data].[a]]b]");
  expect(tableName(bigQuery, "my-project.data.`order`")).toBe("`my-project`.data.`order`");
  expect(tableName(spark, "a`b")).toBe("`a``b`");
  expect(tableName(postgreSql, 'x"; DROP TABLE y; --')).toBe('"x""; DROP TABLE y; --"');
  expect(tableName(postgreSql, "group")).toBe('"group"');
});

test("DuckDB reads a file in the place of a table", () => {
  expect(tableName(duckDb, "C:/it's/stock.csv")).toBe("'C:/it''s/stock.csv'");
  expect(tableName(postgreSql, "stock.csv")).toBe("stock.csv");
});
