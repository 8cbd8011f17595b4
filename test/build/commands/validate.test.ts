import { rmSync } from "fs";
import { join } from "path";
import { validate } from "../../../src/build/commands/validate";
import { SmallAddIn } from "../small-add-in";

// Microsoft's reader loads it for making new ids, which reading does not need; Jest cannot load it.
jest.mock("uuid", () => ({}));

let addIn: SmallAddIn;
let lines: string[];

beforeEach(() => {
  addIn = new SmallAddIn();
  lines = [];
});

afterEach(() => addIn.remove());

const print = (line: string) => lines.push(line);

test("a whole add-in passes, one line a check", async () => {
  expect(await validate(addIn.folder, print)).toBe(true);
  expect(lines.slice(0, -1).every((line) => /^(ok|skipped): /.test(line))).toBe(true);
  expect(lines.at(-1)).toMatch(/^1\d ok, [01] skipped, 0 failed$/);
});

test("a damaged one fails, with a sentence below the check that found it", async () => {
  addIn.replace("dist/manifest.xml", 'lifetime="long"', 'lifetime="short"');
  expect(await validate(addIn.folder, print)).toBe(false);
  const failed = lines.findIndex((line) => line.startsWith("failed: "));
  expect(lines[failed + 1]).toContain("the runtime's lifetime must be long");
});

test("without a build it says how to make one", async () => {
  rmSync(join(addIn.folder, "dist"), { recursive: true });
  await expect(validate(addIn.folder, print)).rejects.toThrow(
    /There is no built add-in in dist\. Build it first: /,
  );
});

test("a manifest that is no XML is said to be none", async () => {
  addIn.replace("dist/manifest.xml", "</Metadata>", "");
  await expect(validate(addIn.folder, print)).rejects.toThrow(
    "dist/manifest.xml is no well-formed XML",
  );
});
