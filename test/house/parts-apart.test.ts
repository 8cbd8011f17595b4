import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const pane = join(__dirname, "..", "..", "src", "taskpane");
const parts = ["abc", "zero-stock", "explain", "functions"];

/** The parts whose code a part imports, for its types alone or while it runs as well. */
function partsKnownTo(part: string): string[] {
  const files = readdirSync(join(pane, part), { recursive: true, encoding: "utf8" });
  return files
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => {
      const path = join(pane, part, name);
      const { importedFiles } = ts.preProcessFile(readFileSync(path, "utf8"));
      const isOurs = ({ fileName }: ts.FileReference) => fileName.startsWith(".");
      const rooms = importedFiles
        .filter(isOurs)
        .map(({ fileName }) => relative(pane, join(dirname(path), fileName)).split("/")[0]);
      return rooms.filter((room) => room !== part && parts.includes(room));
    });
}

test.each(["abc", "explain", "functions"])("%s knows no other part of the pane", (part) => {
  expect(partsKnownTo(part)).toEqual([]);
});
