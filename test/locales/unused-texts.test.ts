import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../src/locales/languages";
import { listLanguages } from "../../src/locales/list-languages";
import { queryLanguages } from "../../src/locales/query-languages";
import { toolLanguages } from "../../src/locales/tool-languages";

const root = join(__dirname, "..", "..", "src");
const sentences = "locales/en/";

/** Code without its comments, but for the names that these give to functions. */
function codeOf(file: string): string {
  const code = readFileSync(join(root, file), "utf8");
  const named = code.match(/@customfunction \S+/g) ?? [];
  return `${named.join()}\n` + code.replace(/\/\*.*?\*\//gs, "").replace(/^\s*\/\/.*$/gm, "");
}

/** Every word of the code outside of the texts themselves. */
function wordsOfTheCode(): Set<string> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.[jt]s$/.test(file) && !file.startsWith(sentences));
  expect(files.length).toBeGreaterThan(500);
  return new Set(files.flatMap((file) => codeOf(file).match(/[\p{L}\p{N}_$]+/gu) ?? []));
}

/** The keys of all texts with the way to each: write.report.where. */
function keysOf(texts: object, way = ""): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const here = way === "" ? key : `${way}.${key}`;
    const isGroup = typeof text === "object" && text !== null && !Array.isArray(text);
    return isGroup ? [here, ...keysOf(text, here)] : [here];
  });
}

/** A key is asked for by its name, whether the code or the data that it works on has it. */
function unused(keys: readonly string[], words: ReadonlySet<string>): string[] {
  const nameOf = (key: string) => key.split(".").at(-1) ?? "";
  return keys.filter(
    (key) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(nameOf(key)) && !words.has(nameOf(key)),
  );
}

test("no text is kept that nothing in the code asks for", () => {
  const words = wordsOfTheCode();
  const keys = keysOf({
    ...languages.en,
    ...listLanguages.en,
    ...toolLanguages.en,
    ...queryLanguages.en,
  });
  expect(keys.length).toBeGreaterThan(500);
  expect(unused(keys, words)).toEqual([]);
  expect(unused(["write.report.nobodyAsksForThis"], words)).toHaveLength(1);
});
