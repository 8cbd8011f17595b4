import type { AuditWords } from "./audit-words";

/** Nine digits: Excel and Stockbook go other ways to the same figure. */
const tolerance = "1E-9";
/** What is left of a sum that is 0 on paper. */
const rounding = "1E-12";

export function inQuotes(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A press on it goes to the cells. */
export function linkTo(reference: string, shown: string): string {
  return `=HYPERLINK(${inQuotes(`#${reference}`)},${inQuotes(shown)})`;
}

/** Whether what was recalculated is the result, in words. */
export function agreementOf(result: string, recalculated: string, words: AuditWords): string {
  const agrees = inQuotes(words.agrees);
  const differs = inQuotes(words.differs);
  const areNumbers = `AND(ISNUMBER(${result}),ISNUMBER(${recalculated}))`;
  const largest = `MAX(ABS(${result}),ABS(${recalculated}))`;
  const areClose = `ABS(${result}-${recalculated})<=${tolerance}*${largest}+${rounding}`;
  const areSame = `IF(${result}=${recalculated},${agrees},${differs})`;
  const compared = `IF(${areNumbers},IF(${areClose},${agrees},${differs}),${areSame})`;
  return `=IF(ISERROR(${recalculated}),${inQuotes(words.error)},${compared})`;
}

/** The same for a block of cells, each of which has been compared by itself. */
export function agreementOfAll(cells: string, all: number, words: AuditWords): string {
  const count = (word: string) => `COUNTIF(${cells},${inQuotes(word)})`;
  const differ = `${count(words.differs)}&${inQuotes(words.howManyDiffer(String(all)))}`;
  const agree = `${count(words.agrees)}&${inQuotes(words.howManyAgree(String(all)))}`;
  const rest = `IF(${count(words.differs)}>0,${differ},${agree})`;
  return `=IF(${count(words.agrees)}=${all},${inQuotes(words.agrees)},${rest})`;
}

export function countOf(word: string, cells: string): string {
  return `=COUNTIF(${cells},${inQuotes(word)})`;
}
