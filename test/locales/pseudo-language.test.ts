import { languages } from "../../src/locales/languages";
import { listLanguages } from "../../src/locales/list-languages";
import { queryLanguages } from "../../src/locales/query-languages";
import { toolLanguages } from "../../src/locales/tool-languages";
import { pseudoLanguage, pseudoText } from "../support/pseudo-language";

/** Every sentence that takes no facts. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const english = {
  ...languages.en,
  ...listLanguages.en,
  ...toolLanguages.en,
  ...queryLanguages.en,
};

test("the language for tests is bracketed, accented and about 40 % longer than English", () => {
  const before = textsIn(english);
  const after = textsIn(pseudoLanguage(english));
  expect(after).toHaveLength(before.length);
  for (const [k, text] of after.entries()) {
    expect(text === "" ? "[]" : text).toMatch(/^\[[^]*\]$/);
    expect([before[k], text === before[k]]).toEqual([before[k], before[k] === ""]);
  }
  const ratio = after.join("").length / before.join("").length;
  expect(ratio).toBeGreaterThan(1.3);
  expect(ratio).toBeLessThan(1.5);
});

test("it is no language of the add-in", () => {
  expect(Object.keys({ ...languages, ...toolLanguages, ...queryLanguages })).not.toContain("qps");
});

test("facts, numbers, punctuation and the names of functions and errors stay as they are", () => {
  const { check, explain, write } = pseudoLanguage(english);
  expect(write.ownReport.heading("Stock list", "3 May")).toBe("[Řéépóóřţ óóf Stock list, 3 May]");
  expect(check.findings.blank({ number: 1, shown: "1" }, { number: 1, shown: "1" })).toBe(
    "[1 řóóŵ ŵííţĥóóúúţ áá ñúúmbééř]",
  );
  const held = { argument: "a", held: "“x”", where: "", words: "", least: "", most: "" };
  expect(explain.error.problems.text(held)).toBe(
    "[a múúšţ béé áá ñúúmbééř; ííţ ííš ţĥéé ţééxţ “x”.]",
  );
  expect(pseudoText("Write 7%, or ABC.MULTI for #DIV/0! in class A.")).toBe(
    "[Ŵřííţéé 7%, óóř ABC.MULTI fóóř #DIV/0! ííñ çļáášš A.]",
  );
});
