import { execFileSync } from "child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import { join } from "path";

const project = join(__dirname, "../..");
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** A pipeline of somebody's, with the package as npm would lay it down. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pipeline-"));
  const packed = execFileSync(npm, ["pack", "--json", "--pack-destination", folder], {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  // The build says what it does before.
  const [{ filename }] = JSON.parse(packed.slice(packed.lastIndexOf("\n[") + 1)) as [
    { filename: string },
  ];
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  execFileSync("tar", ["-xzf", join(folder, filename), "-C", modules]);
  renameSync(join(modules, "package"), join(modules, "stockbook"));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pipeline = `
import { abcOfLines, economicOrderQuantity, sentenceOf, Failure } from "stockbook";
const items = abcOfLines([
  { item: "Nut", value: 50 },
  { item: "Cap", value: 30 },
  { item: "Pin", value: 20 },
]);
let why = "";
try {
  abcOfLines([{ item: "Nut", value: 1 }], { aShare: 0.9, bShare: 0.5 });
} catch (error) {
  if (error instanceof Failure) why = sentenceOf(error);
}
console.log(JSON.stringify([items.map((one) => one.class), economicOrderQuantity(1200, 50, 3), why]));
`;

test("one import, one call: a pipeline has the classes", () => {
  writeFileSync(join(folder, "pipeline.mjs"), pipeline);
  const said = execFileSync(process.execPath, ["pipeline.mjs"], { cwd: folder, encoding: "utf8" });
  const [classes, quantity, why] = JSON.parse(said) as [string[], number, string];
  // Nut is 50 %, Cap crosses 80 %, Pin goes on from there; √(2 · 1200 · 50 / 3) = 200.
  expect(classes).toEqual(["A", "A", "B"]);
  expect(quantity).toBeCloseTo(200, 12);
  expect(why).toMatch(/90|0\.9/);
});

test("its types are there, for both ways in which TypeScript looks for them", () => {
  writeFileSync(join(folder, "pipeline.mts"), pipeline);
  const typescript = require.resolve("typescript/bin/tsc");
  const wrong = `${pipeline}\nexport const wrong: number = items[0].class;\n`;
  writeFileSync(join(folder, "wrong.mts"), wrong);
  for (const [module, resolution] of [
    ["node16", "node16"],
    ["esnext", "bundler"],
  ]) {
    const check = (file: string) =>
      execFileSync(
        process.execPath,
        [
          ...[typescript, "--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom"],
          ...["--module", module, "--moduleResolution", resolution, file],
        ],
        { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
      );
    expect(check("pipeline.mts")).toBe("");
    expect(() => check("wrong.mts")).toThrow();
  }
}, 120_000);
