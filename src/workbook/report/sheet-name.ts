import { clean, cutText } from "../excel/cut-text";

/** The longest name that Excel lets a sheet have. */
const longest = 31;

/** A name that Excel accepts, as near to the wished one as can be: "ABC report", "ABC report (2)"… */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowed(wished);
  let name = cut(base, longest);
  for (let number = 2; known.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = cut(base, longest - suffix.length) + suffix;
  }
  return name;
}

/** Excel forbids some characters, an apostrophe at either end, and the name of its own change log. */
function allowed(wished: string): string {
  const name = clean(wished)
    .trim()
    .replace(/[:\\/?*[\]\p{Cc}]/gu, "-")
    .replace(/^'+|'+$/g, "")
    .trim();
  const fit = name === "" ? "Report" : name;
  return fit.toLowerCase() === "history" ? `${fit} -` : fit;
}

function cut(name: string, length: number): string {
  return cutText(name, length).replace(/[\s']+$/, "");
}
