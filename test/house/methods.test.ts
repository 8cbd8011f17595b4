import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { methodIds } from "../../src/taskpane/abc/methods/methods";

const folder = join(__dirname, "..", "..", "src", "taskpane", "abc");

/** A branch on which method it is, or a way round the list of them. */
const naming = [
  ...methodIds.map((id) => new RegExp(`(===|!==|case|method:) "${id}"|methods\\.${id}\\b`)),
  /from "[./]+methods\/(?!method)/,
];

test("no file of the ABC analysis knows one of its methods by name, but those of the methods", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/^methods[\\/]/.test(file),
  );
  expect(files.length).toBeGreaterThan(80);
  const knowing = files.filter((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return naming.some((way) => way.test(text));
  });
  expect(knowing).toEqual([]);
});
