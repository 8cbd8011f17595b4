import { DuckDBInstance } from "@duckdb/node-api";
import { duckDb } from "../../../../src/taskpane/abc/as-query/dialects/duck-db";
import type { Engine } from "./engine";

export async function openDuckDb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
    dialect: duckDb,
    types: { text: "VARCHAR", float: "DOUBLE" },
    run: async (statements) => {
      for (const each of statements) await connection.run(each);
    },
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjects(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
