/** What may stand beside the digits of an amount; the longer of two that begin alike comes first. */
const symbols = ["€", "£", "¥", "₹", "₽", "₺", "₪", "₩", "₴", "₫", "₱", "₦", "zł", "kč"];

const dollars = ["us", "usd", "ca", "c", "au", "a", "nz", "hk", "mx", "s", "r"];

const codes =
  `eur usd gbp chf nok sek dkk isk pln czk huf ron bgn inr brl aud cad nzd jpy cny hkd sgd
  mxn zar try ils krw thb aed sar`.split(/\s+/u);

/** Short words, which Excel's users write with a point or without. */
const shortened = ["sfr", "fr", "kr", "rs", "ft", "tl"];

export const currencyPattern = [
  ...dollars.map((before) => `${before}\\$`),
  "\\$",
  ...symbols,
  ...codes,
  ...shortened.map((word) => `${word}\\.?`),
].join("|");

const currency = new RegExp(`(?:^|[^\\p{L}])(${currencyPattern})(?![\\p{L}])`, "iu");

/** "USD" of "Sales, USD": the currency that a header names; "" where it names none. */
export function currencyNamed(header: string): string {
  const found = currency.exec(header);
  if (found === null) return "";
  return found[1].length === 3 ? found[1].toUpperCase() : found[1];
}
