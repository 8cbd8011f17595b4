/**
 * Words that headers are made of in English, Norwegian, Swedish, Danish, Finnish and German, by what
 * they say about the numbers or texts below them. Longer words also count inside a compound: for a
 * number its last part tells what it is ("Stückpreis" is a price), for an item any part does
 * ("Artikelbezeichnung").
 */
const words = {
  /** A share or a grade of something: never a value to be summed. */
  grade: `discount rabatt alennus percent percentage prosent procent prosentti prozent share andel
    osuus anteil rank ranking rang class klasse klass luokka`,
  pricePhrase: `unit-price unit-cost unit-value cost-per-unit price-per-unit price-each standard-cost`,
  money: `value verdi värde værdi arvo wert revenue amount beløp belopp beløb betrag turnover
    omsetning omsättning omsætning liikevaihto umsatz erlös erlöse`,
  quantity: `quantity quantities qty units pieces pcs volume demand usage sold antall antal mengde
    mängd mængde kvantitet määrä menekki kpl kappale menge stück stückzahl anzahl bedarf stk`,
  price: `price prices pris priser hinta preis preise stückkosten`,
  sum: `sales cost costs spend spending consumption profit margin total sum summa summe salg
    försäljning myynti kostnad kostnader omkostning kustannus kustannukset kosten verbrauch forbruk
    kulutus`,
  time: `year month week date day days år måned månad uke vecka uge dato datum dag dager vuosi
    kuukausi viikko päivä pvm jahr monat woche tag tage`,
  number: `id no nr number num nummer numero code kode kod koodi tunnus ean gtin zip postal postcode
    sku phone row line rad linje rivi zeile rec`,
  group: `category group type family segment brand kategori gruppe grupp varegruppe varugrupp
    kategoria ryhmä tuoteryhmä tyyppi warengruppe artikelgruppe produktgruppe`,
  item: `item items product products article articles sku material part goods produkt produkter vare
    varer vara varor artikkel artikler artikel artiklar nimike nimikkeet tuote tuotteet ware teil`,
  name: `name names description title navn namn benämning beskrivning beskrivelse betegnelse varetekst
    nimi nimitys kuvaus selite bezeichnung beschreibung benennung`,
  party: `customer customers supplier vendor client kunde kunder kund leverandør leverantör asiakas
    toimittaja lieferant kreditor debitor`,
};

type Meaning = keyof typeof words;

const lists = Object.fromEntries(
  Object.entries(words).map(([meaning, list]) => [meaning, list.split(/\s+/)]),
) as Record<Meaning, string[]>;

/** How the column's header speaks for it as the value, or as a factor of the value. */
export type ValueMeaning = "money" | "sum" | "quantity" | "price" | "unfit" | "unknown";

export function valueMeaning(header: string): ValueMeaning {
  const tokens = tokensOf(header);
  if (header.includes("%") || says(tokens, "grade")) return "unfit";
  const phrase = tokens.join("-");
  if (lists.pricePhrase.some((known) => phrase.includes(known))) return "price";
  if (says(tokens, "money")) return "money";
  if (says(tokens, "quantity")) return "quantity";
  if (says(tokens, "price")) return "price";
  if (says(tokens, "sum")) return "sum";
  return says(tokens, "time") || isIdentifier(tokens) ? "unfit" : "unknown";
}

export type ItemMeaning = "identifier" | "item" | "itemName" | "name" | "party" | "unknown";

/** How the column's header speaks for it as what the items are called. */
export function itemMeaning(header: string): ItemMeaning {
  const tokens = tokensOf(header);
  if (says(tokens, "group")) return "unknown";
  const name = says(tokens, "name");
  if (says(tokens, "item")) {
    if (name) return "itemName";
    return isIdentifier(tokens) ? "identifier" : "item";
  }
  if (says(tokens, "party")) return "party";
  return name ? "name" : "unknown";
}

/** True when the header says anything this pane understands: a sign that it is a header. */
export function isKnownHeader(header: string): boolean {
  return valueMeaning(header) !== "unknown" || itemMeaning(header) !== "unknown";
}

/** What is said beyond that is no name of a column any more. */
const longestHeader = 200;

function tokensOf(header: string): string[] {
  return header
    .slice(0, longestHeader)
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== "");
}

function says(tokens: string[], meaning: Meaning): boolean {
  const isItem = meaning === "item" || meaning === "name" || meaning === "party";
  const holds = (token: string, word: string) =>
    token.endsWith(word) || (isItem && token.startsWith(word));
  return tokens.some((token) =>
    lists[meaning].some((word) => token === word || (word.length >= 4 && holds(token, word))),
  );
}

/** "Varenr" and "Artikelnr." end in a word too short to count inside compounds elsewhere. */
function isIdentifier(tokens: string[]): boolean {
  return says(tokens, "number") || tokens.some((token) => token.length > 3 && token.endsWith("nr"));
}
