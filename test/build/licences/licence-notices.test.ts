import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import { join } from "path";
import { licenceNotices } from "../../../src/build/licences/licence-notices";
import { shippedPackages } from "../../../src/build/licences/shipped-packages";

const folder = mkdtempSync(join(tmpdir(), "stockbook-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** A file of a package in node_modules, the package with a licence and perhaps its text. */
function fileOf(name: string, license: string, texts: Record<string, string>): string {
  const place = join(folder, "node_modules", name);
  mkdirSync(join(place, "lib"), { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(place, file), text);
  return join(place, "lib", "index.js");
}

test("what is shipped is told with every licence and notice in it", () => {
  const files = [
    fileOf("@a/one", "Apache-2.0", { LICENSE: "The licence.", NOTICE: "The notice." }),
    fileOf("two", "MIT", { "license.md": "Permission is granted.\n" }),
    join(folder, "src", "own.js"),
  ];
  expect(
    shippedPackages([{ modules: [{ resource: files[0] }, { resource: files[0] }] }], files),
  ).toEqual([
    {
      name: "@a/one",
      version: "1.2.3",
      licence: "Apache-2.0",
      texts: ["The licence.", "The notice."],
    },
    { name: "two", version: "1.2.3", licence: "MIT", texts: ["Permission is granted."] },
  ]);
});

test.each(["LGPL-3.0-or-later", "GPL-3.0", "UNLICENSED", "MIT AND GPL-2.0-only", undefined])(
  "a package under %s is refused",
  (license) => {
    const file = fileOf("three", license as string, { LICENSE: "Some text." });
    expect(() => shippedPackages([{ resource: file }], [])).toThrow("may not be shipped");
  },
);

test("a package without the text of its licence is refused", () => {
  const file = fileOf("four", "MIT", {});
  expect(() => shippedPackages([{ resource: file }], [])).toThrow(
    "four has no text of its licence",
  );
});

test("texts that are the same stand once, below the names of all who have them", () => {
  const one = { name: "one", version: "1.0.0", licence: "MIT", texts: ["Granted."] };
  const notices = licenceNotices("Ours.", [one, { ...one, name: "two" }]);
  expect(notices.split("Granted.")).toHaveLength(2);
  expect(notices).toMatch(
    /^Stockbook\n\nOurs\.\n\n-+\n\none 1\.0\.0 \(MIT\)\ntwo 1\.0\.0 \(MIT\)\n\nGranted\.\n$/,
  );
});

test("the built add-in carries its own licence and those of the packages in it", () => {
  const built = readFileSync(join(__dirname, "..", "..", "..", "dist", "LICENSE.txt"), "utf8");
  expect(built).toContain(
    readFileSync(join(__dirname, "..", "..", "..", "LICENSE"), "utf8").trim(),
  );
  for (const name of ["lit", "lit-html", "@stdlib/math-base-special-erfc", "@fluentui/tokens"]) {
    expect(built).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\S* \\(`, "m"));
  }
  expect(built).not.toMatch(/o-spreadsheet|GNU (LESSER )?GENERAL PUBLIC/i);
});
