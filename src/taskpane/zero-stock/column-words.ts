/**
 * Words and parts of words that headers are made of in English, Norwegian, Swedish, Danish, Finnish
 * and German, by what they say about the numbers below them.
 */
const words = {
  leadTime: `lead.?time|delivery.?time|replenishment.?time|ledetid|ledtid|leveringstid|leveranstid
    |gjenanskaffelsestid|genanskaffelsestid|anskaffningstid|toimitusaika|toimitusajan|hankinta-?aika
    |lieferzeit|wiederbeschaffungszeit|beschaffungszeit|durchlaufzeit`,
  spread: `deviation|\\bst(d|\\.)?\\.? ?(dev|avv|afv|abw)|\\bstd$|\\bsd\\b|\\bcv\\b|sigma|σ|variation|variability|variasjon|variaatio
    |coefficient|volatil|avvik|avvikelse|afvigelse|spread|spredning|spridning|hajonta|vaihtelu
    |abweichung|streuung|schwankung|varianskoeff|\\bvk\\b`,
  ratio: `\\bcv\\b|\\bvk\\b|coefficient|koeffi|kerroin|variation|variability|variasjon|variaatio
    |vaihtelu|volatil|ratio|%`,
  toOrder: `to.order|\\bmto\\b|bestillingsvare|skaffevare|ordreprodu|ordrestyr|på bestilling
    |beställningsvar|anskaffningsvar|kundorder|tilaustuot|tilausohjau|tilauksesta|auftragsfertigung
    |auftragsbezogen|auf bestellung|bestellartikel|kundenauftrag`,
  turnover: `turnover|\\bturns\\b|omløpshastighet|lageromløp|omsättningshastighet|omsætningshastighed
    |kiertonopeus|\\bkierto\\b|varaston ?kierto|umschlag`,
  price: `price|cost|unit.?value|value (per|of a) unit|\\bpris|pris\\b|innkjøpspris|inköpspris|indkøbspris|kostpris|selvkost
    |hinta|preis|einstandswert|stückkosten|stückwert|enhetsverdi|enhetsvärde|enhedsværdi
    |yksikköarvo`,
  otherCost: `holding|carrying|order.?cost|set.?up|bestillingskost|beställningskost|ordreomkost
    |lagerholdskost|lagerhållningskost|tilauskust|varastointikust|bestellkost|lagerhaltungskost`,
  onHand: `on.?hand|in.?stock|\\bstock\\b|inventory|\\bsoh\\b|beholdning|lagersaldo|\\bsaldo\\b|lagerantall
    |lagerantal|på lager|i lager|varastosaldo|varastossa|varastomäärä|bestand|disponib`,
  value: `value|verdi|värde|værdi|arvo|wert`,
  demand: `demand|usage|consumption|\\bsales\\b|etterspørsel|forbruk|efterfrågan|förbrukning|efterspørgsel
    |forbrug|kysyn|kulutu|menek|nachfrage|bedarf|verbrauch|behov|\\bsalg\\b|försäljning|myynti|absatz`,
};

type Meaning = keyof typeof words;

const patterns = Object.fromEntries(
  Object.entries(words).map(([meaning, list]) => [
    meaning,
    new RegExp(list.replace(/\s*\n\s*/g, ""), "u"),
  ]),
) as Record<Meaning, RegExp>;

export type HeaderMeaning =
  | "leadTime"
  | "leadTimeSpread"
  | "demandSpread"
  | "demandMean"
  | "unitValue"
  | "turnover"
  | "toOrder"
  | "onHand"
  | "unknown";

/** The narrower meaning first: "lead time deviation" is no lead time, "stock turnover" no stock. */
export function headerMeaning(header: string): HeaderMeaning {
  const says = sayings(header);
  if (says("spread")) return says("leadTime") ? "leadTimeSpread" : "demandSpread";
  if (says("leadTime")) return "leadTime";
  if (says("toOrder")) return "toOrder";
  if (says("turnover")) return "turnover";
  if (says("otherCost")) return "unknown";
  if (says("price")) return "unitValue";
  if (says("onHand")) return says("value") ? "unknown" : "onHand";
  return says("demand") ? "demandMean" : "unknown";
}

/** A "coefficient of variation" is a ratio; a "deviation" is in days or units. */
export function isRatioHeader(header: string): boolean {
  return sayings(header)("ratio");
}

/** What is said beyond that is no name of a column any more. */
const longestHeader = 200;

function sayings(header: string): (meaning: Meaning) => boolean {
  const plain = header
    .slice(0, longestHeader)
    .normalize("NFC")
    .toLowerCase()
    .replace(/[_\s]+/gu, " ");
  return (meaning) => patterns[meaning].test(plain);
}
