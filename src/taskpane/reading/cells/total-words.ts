/** The words of one language, in small letters. */
interface TotalWords {
  /** A sum of the rows above or below: alone it tells, beside another name its number decides. */
  sums: string;
  /** Other figures that reports print below their sums. */
  figures: string;
  /** Figures whose words may as well name an item: the number has to agree. */
  doubtfulFigures?: string;
}

/** As reports and Excel's own subtotals and pivots call such rows. */
const words: TotalWords[] = [
  {
    sums: `total|totals|grand total|sub total|subtotal|subtotals|sum|sums|sum total|total sum|summary
      |overall result|overall total|result|running total|total result|report total|σ`,
    figures:
      "average|averages|grand average|mean|avg|count|grand count|number of items|no. of items",
    doubtfulFigures: "max|min|maximum|minimum|median|grand max|grand min",
  },
  {
    sums: `summe|summen|gesamt|insgesamt|gesamtsumme|gesamtergebnis|ergebnis|gesamtbestand|gesamtwert
      |gesamtbetrag|gesamtmenge|gesamtumsatz|zwischensumme|teilergebnis|teilsumme|endsumme|totalsumme
      |summe gesamt|gesamt summe`,
    figures: `mittelwert|durchschnitt|gesamtmittelwert|gesamtdurchschnitt|anzahl|gesamtanzahl
      |anzahl artikel`,
    doubtfulFigures: "maximalwert|minimalwert",
  },
  {
    sums: "totalt|i alt|ialt|alt i alt|totalsum|delsum|sum totalt|totalbeløp|samlet sum",
    figures: "gjennomsnitt|antall|totalt antall",
    doubtfulFigures: "maks|snitt",
  },
  {
    sums: "summa|totalsumma|delsumma|slutsumma|summa totalt|totalt summa",
    figures: "medelvärde|genomsnitt|antal|totalt antal",
    doubtfulFigures: "medel|snitt",
  },
  {
    sums: "hovedtotal|totalsum|subtotal|mellemsum|slutsum|samlet total|i alt sum",
    figures: "gennemsnit|middelværdi|antal|antal i alt",
    doubtfulFigures: "middel",
  },
  {
    sums: "yhteensä|kaikki yhteensä|loppusumma|välisumma|kokonaissumma|osasumma|summat",
    figures: "keskiarvo|lukumäärä",
    doubtfulFigures: "maksimi|minimi|mediaani",
  },
  { sums: "total général|sous-total|totaux|montant total", figures: "moyenne" },
  { sums: "suma|total general|suma total|total geral|soma|soma total", figures: "promedio|média" },
  {
    sums: "totale|totale complessivo|somma|subtotale",
    figures: "conteggio",
    doubtfulFigures: "media",
  },
  { sums: "totaal|eindtotaal|subtotaal|som", figures: "gemiddelde|aantal" },
];

const split = (text: string) => text.split("|").map((word) => word.trim());

const sums = new Set(words.flatMap((each) => split(each.sums)));
const figures = new Set(words.flatMap((each) => split(each.figures)));
const doubtful = new Set(words.flatMap((each) => split(each.doubtfulFigures ?? "-")));

/** What a row's name says of it. */
export type TotalSaying =
  | "nothing"
  | "sum" // "Total": nothing else
  | "namedSum" // "Furniture total", "Summe Möbel", "Total 2024", "Total Cleaner 5L"
  | "figure" // "Average"
  | "namedFigure"; // "Furniture average", "Max"

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const hasEdge = /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u;

/** The first and the last word of all these: most names have neither, which is told at once. */
const entries = [...sums, ...figures, ...doubtful].map((words) => words.split(" "));
const begins = new Set(entries.flatMap((parts) => [parts[0], parts[parts.length - 1]]));

const between = /[\s:–-]/u;

const mostLetters = 32;
const letterA = 97;
/** By letter and length: whether one of those words begins so and is so long. */
const beginnings = new Uint8Array(26 * mostLetters);
for (const word of begins) {
  const letter = word.charCodeAt(0) - letterA;
  if (letter >= 0 && letter < 26 && word.length < mostLetters) {
    beginnings[letter * mostLetters + word.length] = 1;
  }
}

const isLetter = (code: number) => (code | 0x20) >= letterA && (code | 0x20) < letterA + 26;
const isDigit = (code: number) => code >= 48 && code < 58;
/** A blank, ":" or "-". */
const isBetween = (code: number) => code === 32 || code === 58 || code === 45;

/** Of most names a look at the first and the last word tells that they name an item. */
function surelyNoTotal(name: string): boolean {
  const last = name.length - 1;
  if (!isPlain(name.charCodeAt(0)) || !isPlain(name.charCodeAt(last))) return false;
  let end = 1;
  while (isInWord(name.charCodeAt(end))) end++;
  if (!isBetween(name.charCodeAt(end)) || mayBegin(name, 0, end)) return false;
  let start = last;
  while (isInWord(name.charCodeAt(start - 1))) start--;
  return isBetween(name.charCodeAt(start - 1)) && !mayBegin(name, start, last + 1);
}

function isPlain(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Of other signs than those of ASCII it is not known here whether they part two words. */
function isInWord(code: number): boolean {
  return code > 32 && code < 127 && !isBetween(code);
}

function mayBegin(name: string, start: number, end: number): boolean {
  const [length, code] = [end - start, name.charCodeAt(start)];
  if (length >= mostLetters) return true;
  return isLetter(code) && beginnings[((code | 0x20) - letterA) * mostLetters + length] === 1;
}

export function totalSaying(name: string): TotalSaying {
  if (surelyNoTotal(name)) return "nothing";
  let plain = name.toLowerCase();
  if (hasEdge.test(plain)) plain = plain.replace(edges, "");
  const first = plain.search(between);
  if (first < 0) return sayingOf(plain);
  if (!begins.has(plain.slice(0, first)) && !begins.has(lastWord(plain))) return "nothing";
  plain = plain.replace(/\s+/gu, " ");
  const says = sayingOf(plain);
  if (says !== "nothing") return says;
  const ends = endsOf(plain);
  if (ends.some((end) => sums.has(end))) return "namedSum";
  return ends.some((end) => figures.has(end) || doubtful.has(end)) ? "namedFigure" : "nothing";
}

function sayingOf(plain: string): TotalSaying {
  if (sums.has(plain)) return "sum";
  if (figures.has(plain)) return "figure";
  return doubtful.has(plain) ? "namedFigure" : "nothing";
}

function lastWord(plain: string): string {
  let start = plain.length;
  while (start > 0 && !between.test(plain[start - 1])) start--;
  return plain.slice(start);
}

/** The first and the last one or two words. */
function endsOf(plain: string): string[] {
  const parts = plain.split(/[\s:–]+|(?<=\p{L})-(?=\p{L})/u).filter((part) => part !== "");
  const last = parts.length - 1;
  const ends = [parts[0], parts[last]];
  if (last > 1) ends.push(`${parts[0]} ${parts[1]}`, `${parts[last - 1]} ${parts[last]}`);
  return ends;
}

/** A name in which no letter and no digit stands names nothing: "", "-", "?", "***". */
export function isNameless(name: string): boolean {
  return name === "" || !/[\p{L}\p{N}]/u.test(name);
}
