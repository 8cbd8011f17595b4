import { danish } from "./danish";
import { english } from "./english";
import { finnish } from "./finnish";
import { german } from "./german";
import { meanings, type Meaning } from "./meanings";
import { norwegian } from "./norwegian";
import { romance } from "./romance";
import { swedish } from "./swedish";

/** A word as headers have it, and all it can say. */
export interface KnownWord {
  says: Set<Meaning>;
  /** Not looked for inside longer words. */
  alone: boolean;
}

const languages = [english, norwegian, swedish, danish, finnish, german, romance];

/** Single words by their letters. */
export const words = new Map<string, KnownWord>();

/** Phrases by their words with blanks between them, and how many words the longest has. */
export const phrases = new Map<string, Set<Meaning>>();
export let longestPhrase = 1;

for (const language of languages) {
  for (const meaning of meanings) {
    for (const entry of (language[meaning] ?? "").split(/\s+/u)) {
      if (entry !== "") learn(entry, meaning);
    }
  }
}

function learn(entry: string, meaning: Meaning): void {
  const alone = entry.startsWith("=");
  const plain = (alone ? entry.slice(1) : entry).normalize("NFC");
  const parts = plain.split("-");
  if (parts.length > 1) {
    longestPhrase = Math.max(longestPhrase, parts.length);
    const phrase = parts.join(" ");
    phrases.set(phrase, (phrases.get(phrase) ?? new Set()).add(meaning));
    return;
  }
  const known = words.get(plain) ?? { says: new Set(), alone: true };
  known.says.add(meaning);
  known.alone &&= alone;
  words.set(plain, known);
}
