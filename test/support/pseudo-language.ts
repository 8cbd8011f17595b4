/**
 * A language for tests, made from English: "[Šééļééçţ…]". Accented and bracketed, so that a text that
 * does not come from `locales` is seen, and as much longer as German or Finnish may be. Facts, numbers,
 * punctuation, class letters and the names of functions and errors stay as they are.
 */

const accents: Record<string, string> = {
  ...{ a: "áá", e: "éé", i: "íí", o: "óó", u: "úú", c: "ç", d: "đ", g: "ğ", h: "ĥ", j: "ĵ" },
  ...{ k: "ķ", l: "ļ", n: "ñ", r: "ř", s: "š", t: "ţ", w: "ŵ", y: "ý", z: "ž" },
  ...{ A: "Áá", E: "Éé", I: "Íí", O: "Óó", U: "Úú", C: "Ç", D: "Đ", G: "Ğ", H: "Ĥ", J: "Ĵ" },
  ...{ K: "Ķ", L: "Ļ", N: "Ñ", R: "Ř", S: "Š", T: "Ţ", W: "Ŵ", Y: "Ý", Z: "Ž" },
};

/** Round each fact while the sentence is made; nobody writes them. */
const [begin, end] = ["\uE000", "\uE001"];

/** A fact, a name in capitals such as ABC.MULTI or #DIV/0!, a single capital, or a word. */
const pieces = new RegExp(
  `${begin}[^${end}]*${end}|#?[A-Z][A-Z0-9]+[A-Z0-9./]*[!?]?|\\b[A-Z]\\b|([A-Za-z])`,
  "g",
);

export function pseudoText(text: string): string {
  if (text === "") return "";
  const accented = text.replace(pieces, (piece, letter?: string) =>
    letter === undefined ? piece : (accents[letter] ?? letter),
  );
  return `[${accented.replace(new RegExp(`[${begin}${end}]`, "g"), "")}]`;
}

/** All texts of a language, with the same keys, in the language for tests. */
export function pseudoLanguage<Texts>(texts: Texts): Texts {
  return pseudo(texts) as Texts;
}

function pseudo(text: unknown): unknown {
  if (typeof text === "string") return pseudoText(text);
  if (typeof text === "function") {
    return (...facts: unknown[]) => pseudo(text(...facts.map(marked)));
  }
  return each(text, pseudo);
}

/** A fact with a mark round each of its texts; one that is empty stays empty, as sentences ask. */
function marked(fact: unknown): unknown {
  if (typeof fact === "string") return fact === "" ? fact : `${begin}${fact}${end}`;
  return each(fact, marked);
}

function each(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}
