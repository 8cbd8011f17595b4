import { partsOf, tokensOf, unknownEnd, type Part } from "./header-parts";
import type { Meaning } from "./meanings";

/** A header taken apart: what it is about, what stands behind a preposition or in brackets. */
export interface HeaderReading {
  /** Its beginning, as it stands in the cell. */
  text: string;
  /** What the header is about: "Quantity" in "Quantity on sales order". */
  main: Part[];
  /** All parts, links left out. */
  all: Part[];
  /** How many of its words are not known. */
  unknown: number;
  percent: boolean;
  /** "Quantity × price". */
  isProduct: boolean;
  /** "Price/unit", "kr per stk": money for one of something. */
  perWhat: Part[];
}

export function readHeader(header: string): HeaderReading {
  const short = header.slice(0, 120);
  const bracket = short.search(/[([{]/u);
  const parts = partsOf(tokensOf(bracket > 0 ? short.slice(0, bracket) : short));
  const aside = bracket > 0 ? partsOf(tokensOf(short.slice(bracket))) : [];
  if (/[€$£¥₹]/u.test(short)) aside.push(new Set<Meaning>(["currency"]));
  const perAt = parts.findIndex((part) => part.has("per"));
  const slash = perAt < 0 ? perBySlash(short) : [];
  const beforePer = parts.slice(0, perAt < 0 ? parts.length - slash.length : perAt);
  const linkAt = beforePer.findIndex((part, i) => i > 0 && isLink(part));
  const main = linkAt < 0 ? beforePer : beforePer.slice(0, linkAt);
  const all = [...parts, ...aside];
  return {
    text: short,
    main: main.filter((part) => !isLink(part)),
    all: all.filter((part) => !isLink(part)),
    unknown: parts.filter((part) => part.size === 0).length,
    percent: short.includes("%"),
    isProduct: /[×*✕]|\bx\b/iu.test(short),
    perWhat: perAt < 0 ? slash : parts.slice(perAt + 1),
  };
}

/** What a header says anywhere. */
export function says({ all }: HeaderReading, meaning: Meaning): boolean {
  return all.some((part) => part.has(meaning));
}

/** What the header is called by: the last word known of what it is about. */
export function headOf({ main }: HeaderReading): Part | null {
  for (let i = main.length - 1; i >= 0; i--) {
    if (main[i].size > 0 || main[i] === unknownEnd) return main[i];
  }
  return null;
}

function isLink(part: Part): boolean {
  return part.has("link") || part.has("per");
}

/** A slash before one of something is read as "per": "EUR/Stk", "Price/kg"; not "Item/Name". */
function perBySlash(short: string): Part[] {
  const slash = short.indexOf("/");
  if (slash <= 0) return [];
  const behind = partsOf(tokensOf(short.slice(slash + 1)));
  const isOne = behind.length === 1 && oneOf.some((meaning) => behind[0].has(meaning));
  return isOne || (behind.length === 1 && behind[0].size === 0) ? behind : [];
}

const oneOf: Meaning[] = ["piece", "unit", "item", "span"];
