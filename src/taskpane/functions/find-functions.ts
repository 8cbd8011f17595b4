import type { Catalogue, CatalogueFunction } from "../catalogue/catalogue";
import { plainText } from "../pane/plain-text";

/** Words of a question that say nothing of what is asked. */
const idleWords = new Set(
  "a an and are at can do does for from have how i in is it many me much my of on or our should the to we what when which will with".split(
    " ",
  ),
);

const betweenWords = /[\s=()?,;]+/;

/** From so many words on it is enough when most of them fit. */
const wordsOfAQuestion = 3;

/**
 * The functions whose words hold everything typed, the best match first: by name, then by the
 * trade's words for it, then by what its description says. Where none holds all words of a question,
 * those that hold most of them. Null where nothing is typed.
 *
 * @param namespace the build's prefix, which the user may type before a name
 */
export function findFunctions(
  { functions }: Catalogue,
  text: string,
  namespace: string,
): CatalogueFunction[] | null {
  const all = wordsOf(text, namespace);
  if (all.length === 0) return null;
  const meant = all.filter((word) => !idleWords.has(word));
  const typed = meant.length > 0 ? meant : all;
  const measured = functions.map((one) => ({ one, ...distanceOf(one, typed, all) }));
  const most = typed.length < wordsOfAQuestion ? 0 : Math.floor(typed.length / 3);
  const least = Math.min(...measured.map(({ missing }) => missing));
  if (least > most) return [];
  return measured
    .filter(({ missing }) => missing === least)
    .sort((first, second) => first.distance - second.distance)
    .map(({ one }) => one);
}

/** What is typed, word by word, without the signs of a formula. */
function wordsOf(text: string, namespace: string): string[] {
  return plainText(text)
    .split(betweenWords)
    .map((word) => withoutPrefix(word, plainText(namespace)))
    .filter((word) => word !== "");
}

function withoutPrefix(word: string, namespace: string): string {
  return namespace !== "" && word.startsWith(`${namespace}.`)
    ? word.slice(namespace.length + 1)
    : word;
}

/** How far what is typed is from the function, and how many of its words are not found at all. */
function distanceOf(
  one: CatalogueFunction,
  typed: string[],
  all: string[],
): { distance: number; missing: number } {
  const name = plainText(one.name);
  const words = ` ${plainText(one.words)} `;
  const question = ` ${plainText(one.question).split(betweenWords).join(" ")}`;
  const others = [one.description, one.group, ...one.arguments.map((each) => each.name)];
  const rest = plainText(others.join(" "));
  const phrase = all.join(" ");
  let distance = 0;
  if (name === phrase || question.trim() === phrase) distance -= 4 * all.length;
  if (words.includes(` ${phrase} `)) distance -= 1.5 * all.length;
  else if (words.includes(` ${phrase}`)) distance -= 0.5;
  let missing = 0;
  for (const word of typed) {
    if (holds(name, word, "")) distance += name.startsWith(word) ? 0 : 1;
    else if (holds(words, word, " ")) distance += 2;
    else if (holds(question, word, " ")) distance += 2.5;
    else if (holds(words, word, "")) distance += 3;
    else if (holds(rest, word, "")) distance += 4;
    else missing += 1;
  }
  return { distance, missing };
}

/** A word in the plural is found in the singular too. */
function holds(text: string, word: string, before: string): boolean {
  if (text.includes(before + word)) return true;
  return word.length > 3 && word.endsWith("s") && text.includes(before + word.slice(0, -1));
}
