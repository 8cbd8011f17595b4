import { findFunctions } from "../../../src/taskpane/functions/find-functions";
import { findNearest } from "../../../src/taskpane/functions/find-nearest";
import words from "../../fixtures/planners-words.json";
import { catalogue } from "./built-catalogue";

/** Words that planners and controllers typed, and what each of them should lead to. */
interface Word {
  word: string;
  /** The function that answers it. */
  first?: string;
  /** The function that comes nearest where none answers it. */
  nearest?: string;
  /** The part of the pane that does it. */
  part?: string;
}

const list: Word[] = words;

const found = (word: string) => findFunctions(catalogue, word, "") ?? [];
const nearest = (word: string) => findNearest(catalogue, word, found(word).length === 0);

test("they are more than the 75 that were tried first", () => {
  expect(new Set(list.map(({ word }) => word)).size).toBeGreaterThanOrEqual(100);
});

test.each(list.filter(({ first }) => first))("“$word” leads to $first first", ({ word, first }) => {
  expect(found(word)[0]?.name).toBe(first);
});

test.each(list.filter((each) => each.nearest))(
  "“$word” is answered honestly: none, and $nearest comes nearest",
  ({ word, nearest: name }) => {
    expect(nearest(word)?.noFunction?.nearest).toBe(name);
  },
);

test.each(list.filter(({ part }) => part))("“$word” leads to the part $part", ({ word, part }) => {
  expect(nearest(word)?.part?.part).toBe(part);
});

test.each(list.filter(({ first }) => first))(
  "“$word” is not said to have no function",
  ({ word }) => {
    const said = nearest(word)?.noFunction;
    if (said) expect([word, said.nearest]).toEqual(["stockout cost", "NEWSVENDOR"]);
  },
);

test("what has no function leads to one that there is, in a whole sentence", () => {
  for (const { what, nearest: name, because, words: phrases } of catalogue.noFunction) {
    expect(catalogue.functions.map((one) => one.name)).toContain(name);
    expect(`${what} ${because}`).not.toMatch(/[.?!]$|undefined/);
    expect(phrases.length).toBeGreaterThan(1);
  }
});

test("a word is guessed from its beginning only where no function is found", () => {
  expect(nearest("promot")?.noFunction?.what).toBe("promotions");
  expect(nearest("order")).toBeNull();
});

test("every function is found first by its own question", () => {
  for (const { name, question } of catalogue.functions) {
    expect(question).toMatch(/^[A-Z].*\?$/);
    expect([question, found(question)[0]?.name]).toEqual([question, name]);
  }
});
