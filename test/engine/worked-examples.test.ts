import { join } from "path";
import { docExamples, sourceFiles } from "../doc-examples";
import { expectClose } from "../expect-close";
import { readFileSync } from "fs";

const folder = join(__dirname, "../../src/engine");

describe("the worked example above an engine function is true", () => {
  for (const { file, expression, expected } of docExamples(folder, "→")) {
    test(`${expression} → ${expected}`, async () => {
      const exports = (await import(file)) as Record<string, unknown>;
      const names = Object.keys(exports);
      const evaluate = new Function(...names, `return ${expression};`);
      const result: unknown = evaluate(...names.map((name) => exports[name]));
      expectClose(
        ArrayBuffer.isView(result) ? Array.from(result as Float64Array) : result,
        JSON.parse(expected),
        1e-15,
      );
    });
  }
});

test("every exported engine formula has a source and a worked example", () => {
  for (const file of sourceFiles(folder)) {
    const text = readFileSync(file, "utf8");
    for (const [comment, , name] of text.matchAll(
      /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)/g,
    )) {
      // Tools of the engine (scaling, ordering) explain themselves; formulas name their source.
      if (!comment.includes("@returns")) continue;
      expect([name, comment.includes("@example")]).toEqual([name, true]);
    }
  }
});
