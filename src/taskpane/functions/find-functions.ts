import type { Catalogue, CatalogueFunction } from "../catalogue/catalogue";
import { plainText } from "./plain-text";

/**
 * The functions whose words hold everything typed, the best match first: by name, then by the
 * trade's words for it, then by what its description says. Null where nothing is typed.
 *
 * @param namespace the build's prefix, which the user may type before a name
 */
export function findFunctions(
  { functions }: Catalogue,
  text: string,
  namespace: string,
): CatalogueFunction[] | null {
  const typed = plainText(text)
    .split(/[\s=()]+/)
    .map((word) => withoutPrefix(word, plainText(namespace)))
    .filter((word) => word !== "");
  if (typed.length === 0) return null;
  return functions
    .map((one) => ({ one, distance: distanceOf(one, typed) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((first, second) => first.distance - second.distance)
    .map(({ one }) => one);
}

function withoutPrefix(word: string, namespace: string): string {
  return namespace !== "" && word.startsWith(`${namespace}.`)
    ? word.slice(namespace.length + 1)
    : word;
}

/** How far what is typed is from the function; Infinity where a word is not found at all. */
function distanceOf(one: CatalogueFunction, typed: string[]): number {
  const name = plainText(one.name);
  const words = ` ${plainText(one.words)}`;
  const others = [one.description, one.group, ...one.arguments.map((each) => each.name)];
  const rest = plainText(others.join(" "));
  let sum = name === typed.join(" ") ? -1 : 0;
  for (const word of typed) {
    if (name.startsWith(word)) sum += 0;
    else if (name.includes(word)) sum += 1;
    else if (words.includes(` ${word}`)) sum += 2;
    else if (words.includes(word)) sum += 3;
    else if (rest.includes(word)) sum += 4;
    else return Infinity;
  }
  return sum;
}
