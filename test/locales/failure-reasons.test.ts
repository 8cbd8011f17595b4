import { readdirSync, readFileSync } from "fs";
import { join } from "path";
import { failureTexts } from "../../src/locales/en/functions-failures";

const engine = join(__dirname, "../../src/engine");

test("every sentence has a reason that the engine gives, and every reason a sentence", () => {
  const files = readdirSync(engine, { recursive: true, encoding: "utf8" });
  const reasons = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(join(engine, file), "utf8").matchAll(/new Failure\(\s*"\w+",\s*"(\w+)"/g),
    ])
    .map(([, reason]) => reason);
  expect([...new Set(reasons)].sort()).toEqual(Object.keys(failureTexts).sort());
});
