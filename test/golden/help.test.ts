import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { join } from "path";
import { helpPages } from "../../src/build/help/help-pages";
import { pictureOf } from "../../src/build/help/pictures/picture-of";
import { functionFiles } from "../../src/build/metadata/function-files";
import functions from "../fixtures/functions.json";
import { readDocComments } from "../../src/build/metadata/doc-comments";
import { finishMetadata } from "../../src/build/metadata/finish-metadata";
import { expectGolden, inLines } from "./golden";

let pages: Record<string, string>;

// Of a small family with everything that a page can hold: pages that change with the look alone.
beforeAll(async () => {
  const files = [join(__dirname, "..", "build", "family", "small-family.ts")];
  const { metadataJson } = await generateCustomFunctionsMetadata(files);
  const metadata = JSON.parse(finishMetadata(metadataJson, "https://localhost:3000"));
  pages = helpPages(metadata, readDocComments(files), "");
});

test.each([
  ["a function", "LEAD.TIME.html"],
  ["the list of functions", "index.html"],
  ["a written page", "errors.html"],
  ["the style of them all", "help.css"],
])("%s: %s", (_what, name) => {
  const isMarkup = name.endsWith(".html");
  expectGolden(`help-${name}`, isMarkup ? inLines(pages[name]) : pages[name]);
});

test.each(["EOQ", "SAFETYSTOCK.CYCLE", "REORDERPOINT", "WORKCAPITAL", "ABC"])(
  "the picture of %s",
  (id) => {
    const docs = readDocComments(functionFiles()).flatMap(({ functions }) => functions);
    const { examples } = docs.find((one) => one.id === id)!;
    const metadata = functions.functions.find((one) => one.id === id)!;
    expectGolden(`help-picture-${id}.svg`, inLines(String(pictureOf(id, metadata, examples))));
  },
);
