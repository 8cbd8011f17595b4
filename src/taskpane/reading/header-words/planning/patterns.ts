import { plainText } from "../../../pane/plain-text";
import { danish } from "./danish";
import { english } from "./english";
import { finnish } from "./finnish";
import { german } from "./german";
import { norwegian } from "./norwegian";
import type { PlanningMeaning } from "./planning-meanings";
import { swedish } from "./swedish";

/** What finds a meaning in the plain words of a header, and what keeps it away. */
export interface Pattern {
  found: RegExp;
  /** Null where nothing does. */
  keptAway: RegExp | null;
}

const languages = [english, norwegian, swedish, danish, finnish, german];

/** Built when a list asks for the first time: most lists never do. */
const patterns = new Map<PlanningMeaning, Pattern>();

export function patternOf(meaning: PlanningMeaning): Pattern {
  const before = patterns.get(meaning);
  if (before !== undefined) return before;
  const entries = languages.flatMap((language) => entriesOf(language[meaning]));
  const against = entries.filter((entry) => entry.startsWith("!")).map((entry) => entry.slice(1));
  const pattern = {
    found: oneOf(entries.filter((entry) => !entry.startsWith("!"))),
    keptAway: against.length > 0 ? oneOf(against) : null,
  };
  patterns.set(meaning, pattern);
  return pattern;
}

/** The words stand in lines, parted by blanks. */
function entriesOf(words: string): string[] {
  const lines = words.split("\n");
  return lines.flatMap((line) => line.split(" ")).filter((entry) => entry !== "");
}

function oneOf(entries: string[]): RegExp {
  const all = [...new Set(entries.map((entry) => asPattern(plainText(entry))))];
  return new RegExp(`(?:^| )(?:${all.join("|")})(?= |$)`);
}

/** See PlanningWords for the signs. */
function asPattern(entry: string): string {
  const words = entry.replace(/\*/g, "[^ ]*").split("-");
  return words
    .map((word) => (word.includes("/") ? `(?:${word.replace(/\//g, "|")})` : word))
    .join(" ?");
}
