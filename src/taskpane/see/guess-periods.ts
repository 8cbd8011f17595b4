/** Shorter rows of columns than this are no history of demand. */
const leastPeriods = 3;

/** "September 2024 / week 40": no period has a longer name, and a cell may hold 32,767 letters. */
const longestName = 40;

/** In six languages; a header may hold only their beginning: "Feb", "Sept", "maalis". */
const monthNames = `january february march april may june july august september october november
  december januar februar mars mai juni juli oktober desember januari februari maj augusti marts
  märz mrz dezember tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu
  lokakuu marraskuu joulukuu`.split(/\s+/u);

/** "Week 12", "KW 12", "M1", "Q1 2024". */
const periodWords =
  /^(?:month|week|period|quarter|year|måned|månad|vecka|uke|uge|kvartal|år|kuukausi|viikko|vko|vuosi|kausi|kvartaali|monat|woche|kw|quartal|jahr|periode|periodi|[mwpqkvu])\s*\.?\s*\d{1,4}(?:[\s\-/']+\d{2,4})?$/u;

/** From the first to the last of the columns that hold the demand of one period each; or null. */
export function guessPeriods(
  headers: readonly unknown[],
  isNumeric: (column: number) => boolean,
): { first: number; last: number } | null {
  let best: { first: number; last: number } | null = null;
  let first = -1;
  for (let column = 0; column <= headers.length; column++) {
    const isPeriod = column < headers.length && isNumeric(column) && namesPeriod(headers[column]);
    if (isPeriod && first < 0) first = column;
    if (isPeriod || first < 0) continue;
    const length = column - first;
    if (length >= leastPeriods && (best === null || length > best.last - best.first + 1)) {
      best = { first, last: column - 1 };
    }
    first = -1;
  }
  return best;
}

/** "Jan 2017", "2017-01", "Week 12", "M1", a year, or a date, which Excel hands over as its number. */
export function namesPeriod(header: unknown): boolean {
  if (typeof header === "number") return isYear(header) || isDay(header);
  const text = String(header).trim().toLowerCase();
  if (text.length > longestName) return false;
  if (/^(?:19|20)\d{2}(?:[-./ ]?[mqwk]?\d{1,2})?(?:-\d{1,2})?$/u.test(text)) return true;
  if (/^\d{1,2}[-./](?:19|20)\d{2}$/u.test(text)) return true;
  if (periodWords.test(text)) return true;
  const [, word = ""] = /^(\p{L}+)\.?[\s\-/']*(?:\d{2}|\d{4})?$/u.exec(text) ?? [];
  return word.length >= 3 && monthNames.some((name) => name.startsWith(word));
}

export function isYear(cell: unknown): boolean {
  return Number.isInteger(cell) && Number(cell) >= 1900 && Number(cell) <= 2100;
}

/** The days from 1990 to 2050, as Excel counts them: lists of whole amounts in just this span are rare. */
export function isDay(cell: unknown): boolean {
  return Number.isInteger(cell) && Number(cell) >= 32874 && Number(cell) <= 55152;
}
