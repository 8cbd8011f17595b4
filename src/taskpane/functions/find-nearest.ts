import type { Catalogue, DoneByPart, NoFunction } from "../catalogue/catalogue";
import { plainText } from "../pane/plain-text";

/** From so many letters on a word is known by its beginning. */
const enoughLetters = 4;

/** What there is instead of a function for what is typed; null where nothing is known of it. */
export interface Nearest {
  noFunction: NoFunction | null;
  part: DoneByPart | null;
}

/**
 * What no function answers, or a part of the pane does, by the words that planners use for it. While
 * a word is still being typed it is guessed only where no function was found.
 */
export function findNearest(
  { noFunction, parts }: Pick<Catalogue, "noFunction" | "parts">,
  text: string,
  isNothingFound: boolean,
): Nearest | null {
  const typed = plainText(text).trim().replace(/\s+/g, " ");
  const best = <One extends { words: string[] }>(all: One[]): One | null => {
    const measured = all.map((one) => ({
      one,
      fit: Math.max(...one.words.map((word) => fitOf(plainText(word), typed, isNothingFound))),
    }));
    const most = Math.max(0, ...measured.map(({ fit }) => fit));
    return most === 0 ? null : (measured.find(({ fit }) => fit === most)?.one ?? null);
  };
  const found = { noFunction: best(noFunction), part: best(parts) };
  return found.noFunction === null && found.part === null ? null : found;
}

/** 0 where the phrase is not meant; more the surer it is. */
function fitOf(phrase: string, typed: string, isNothingFound: boolean): number {
  if (typed === phrase) return 1000;
  if (phrase.length >= enoughLetters && ` ${typed} `.includes(` ${phrase} `)) return phrase.length;
  const isBegun = typed.length >= enoughLetters && phrase.startsWith(typed);
  return isNothingFound && isBegun ? 1 : 0;
}
