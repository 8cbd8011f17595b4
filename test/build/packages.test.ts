import { readdirSync, readFileSync } from "fs";
import { isBuiltin } from "module";
import { join } from "path";
import ts from "typescript";

const project = join(__dirname, "..", "..");
const read = (file: string) => readFileSync(join(project, file), "utf8");
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** What is called for by name alone: in a script, in a configuration, or as types. */
const byName = [
  ...["css-loader", "eslint", "jest", "jest-environment-jsdom", "prettier", "ts-jest", "ts-loader"],
  ...["webpack-cli", "@types/custom-functions-runtime", "@types/jest", "@types/node"],
  "@types/office-js",
];

function filesIn(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => join(folder, name));
}

/** Of "lit/html.js" it is lit, of "@odoo/o-spreadsheet/dist/…" the first two. */
function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function packagesIn(file: string): string[] {
  const text = read(file);
  const imported = ts.preProcessFile(text, true, true).importedFiles.map((each) => each.fileName);
  const resolved = [...text.matchAll(/require\.resolve\(\s*"([^"]+)"/g)].map(([, name]) => name);
  return [...imported, ...resolved]
    .filter((specifier) => /^[@a-z]/.test(specifier) && !isBuiltin(specifier))
    .map(packageOf);
}

const configs = readdirSync(project).filter((name) => name.endsWith(".js"));
const files = [...configs, ...filesIn("src"), ...filesIn("test")];

test("every package that a file imports is declared", () => {
  const declared = { ...dependencies, ...devDependencies };
  const missing = files.flatMap((file) =>
    packagesIn(file)
      .filter((name) => !(name in declared))
      .map((name) => `${file} imports ${name}.`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(missing).toEqual([]);
});

test("what is shipped imports only what is declared as shipped", () => {
  const rooms = ["engine", "functions", "locales", "taskpane", "workbook"];
  const shipped = rooms.flatMap((room) => filesIn(join("src", room))).flatMap(packagesIn);
  expect([...new Set(shipped)].sort()).toEqual(Object.keys(dependencies).sort());
});

test("every package that is declared is used", () => {
  const used = new Set([...files.flatMap(packagesIn), ...byName]);
  const idle = Object.keys(devDependencies).filter((name) => !used.has(name));
  expect(idle).toEqual([]);
});
