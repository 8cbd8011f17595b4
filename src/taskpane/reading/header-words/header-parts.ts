import { longestPhrase, phrases, words } from "./all-words";
import type { Meaning } from "./meanings";

/** One word, or one part of a compound, and what it can say; nothing for a word not known. */
export type Part = ReadonlySet<Meaning>;

/** Longer headers are sentences: what they are about stands in their beginning. */
const longestHeader = 120;
const longestToken = 40;

const unknown: Part = new Set();
/** A known word with an unknown end: "Artikelbild" is no Artikel, "Produktion" no Produkt. */
export const unknownEnd: Part = new Set();

/** Words that also end longer ones although they are short: "Varenr". */
const shortEndings = new Set(["nr", "nro", "kpl", "stk"]);
const leastInCompound = 4;

/** What languages put between the parts of a compound, or at its end. */
const joints = ["", "s", "n", "e", "es", "en", "er"];

/** The header's words in lower case: camelCase, underscores, signs and digits part them. */
export function tokensOf(header: string): string[] {
  const plain = header
    .slice(0, longestHeader)
    .normalize("NFC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  return plain.match(/\p{L}+|\d+/gu) ?? [];
}

/** What each of the words says, in their order; compounds are taken apart, digits left out. */
export function partsOf(tokens: string[]): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < tokens.length;) {
    const length = phraseAt(tokens, i);
    if (length > 0) {
      parts.push(phrases.get(tokens.slice(i, i + length).join(" ")) as Part);
      i += length;
      continue;
    }
    if (!/^\d/.test(tokens[i])) parts.push(...compoundParts(tokens[i]));
    i++;
  }
  return parts;
}

function phraseAt(tokens: string[], first: number): number {
  for (let length = Math.min(longestPhrase, tokens.length - first); length > 1; length--) {
    if (phrases.has(tokens.slice(first, first + length).join(" "))) return length;
  }
  return 0;
}

function compoundParts(token: string): Part[] {
  const whole = words.get(token);
  if (whole !== undefined) return [whole.says];
  if (token.length > longestToken) return [unknown];
  const inflected = withoutJoint(token);
  if (inflected !== null) return [inflected];
  for (let start = 2; start <= token.length - 2; start++) {
    const end = inCompound(token.slice(start));
    if (end !== null) return [...beginningParts(token.slice(0, start)), end];
  }
  return [longestStart(token) === null ? unknown : unknownEnd];
}

/** What stands before the last part of a compound: other parts, as far as they are known. */
function beginningParts(beginning: string): Part[] {
  for (const joint of joints) {
    if (!beginning.endsWith(joint)) continue;
    const stem = beginning.slice(0, beginning.length - joint.length);
    const known = words.get(stem);
    if (known !== undefined) return [known.says];
  }
  if (beginning.length < leastInCompound) return [unknown];
  const parts = compoundParts(beginning);
  return parts.length > 1 || parts[0] !== unknownEnd ? parts : [longestStart(beginning) ?? unknown];
}

function inCompound(word: string): Part | null {
  if (word.length < leastInCompound && !shortEndings.has(word)) return null;
  const known = words.get(word);
  return known !== undefined && !known.alone ? known.says : null;
}

/** "Bestands", "Artikeln": a known word with an ending of its language. */
function withoutJoint(token: string): Part | null {
  for (const joint of joints.slice(1)) {
    const stem = token.slice(0, token.length - joint.length);
    if (!token.endsWith(joint) || stem.length < leastInCompound) continue;
    const known = words.get(stem);
    if (known !== undefined) return known.says;
  }
  return null;
}

function longestStart(token: string): Part | null {
  for (let length = token.length - 1; length >= leastInCompound; length--) {
    const start = inCompound(token.slice(0, length));
    if (start !== null) return start;
  }
  return null;
}
