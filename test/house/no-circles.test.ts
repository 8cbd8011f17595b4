import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..", "..");

/** Excel's own objects lead back to each other: a range has a sheet, and a sheet has ranges. */
const ofExcel = "src/workbench/host/objects/";

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
}

/** What a file imports, for its types alone or while it runs as well. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => join(root, dirname(file), fileName))
    .flatMap((path) => [`${path}.ts`, `${path}/index.ts`].filter((each) => existsSync(each)))
    .map((path) => relative(root, path));
}

/** The files on a way that leads back to where it began; null where there is none. */
function circleIn(imports: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const way: string[] = [];
  const follow = (file: string): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    way.push(file);
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next);
      if (circle !== null) return circle;
    }
    way.pop();
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = follow(file);
    if (circle !== null) return circle;
  }
  return null;
}

test("no files import each other in a circle, not even for their types", () => {
  const files = filesOf("src").filter((file) => !file.startsWith(ofExcel));
  expect(files.length).toBeGreaterThan(500);
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  expect([...imports.values()].flat().length).toBeGreaterThan(1500);
  expect(circleIn(imports)).toBeNull();
});

/** Each room of the pane with the rooms that its files import; files at the top are no room. */
function roomsOfThePane(): Map<string, string[]> {
  const rooms = new Map<string, string[]>();
  for (const file of filesOf("src/taskpane")) {
    const from = roomOf(file);
    if (from === null) continue;
    const known = rooms.get(from) ?? [];
    const others = importsOf(file)
      .map(roomOf)
      .filter((room) => room !== null && room !== from);
    rooms.set(from, [...known, ...(others as string[])]);
  }
  return rooms;
}

const roomOf = (file: string) => /^src\/taskpane\/([^/]+)\//.exec(file)?.[1] ?? null;

test("no rooms of the pane know each other in a circle, and no part knows another", () => {
  const rooms = roomsOfThePane();
  expect(circleIn(rooms)).toBeNull();
  const parts = [...rooms.keys()].filter((room) =>
    existsSync(join(root, "src/taskpane", room, "part.ts")),
  );
  expect(parts.length).toBeGreaterThan(4);
  for (const [room, known] of rooms) {
    if (room !== "start")
      {expect([room, known.filter((each) => parts.includes(each))]).toEqual([room, []]);}
  }
});

test("a circle would be found, and named", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", []],
    ["d", ["b"]],
  ]);
  expect(circleIn(imports)).toEqual(["b", "d", "b"]);
});
