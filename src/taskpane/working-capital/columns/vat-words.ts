import { plainText } from "../../pane/plain-text";

/** What a header says of value-added tax. */
export const vatWays = ["unsaid", "without", "with"] as const;
export type VatSaid = (typeof vatWays)[number];

const tax = String.raw`(?:\bvat\b|\bmva\b|\bmoms\b|\bmwst\b|\bust\b|\balv\b|\bgst\b|umsatzsteuer|mehrwertsteuer|merverdiavgift|arvonlisavero|sales tax)`;
const named = new RegExp(`${tax}|\\bverot`, "u");
const zero = new RegExp(`${tax}\\s*0\\s*%|\\b0\\s*%\\s*${tax}`, "u");
const without =
  /\bexc?l|\bex\b|\beks|\bexkl|\bexclusive|\bwithout\b|\bw\/o\b|\bohne\b|\bzzgl|\bnetto?\b|\buten\b|\butan\b|\buden\b|veroton|\bilman\b/u;
const withIt =
  /\binc?l|\binkl|\binclusive|\bincluding\b|\bwith\b|\bmit\b|\bbrutto\b|\bgross\b|\bmed\b|\bsis\b|sisalt|verollinen/u;

/** "Price incl. VAT", "Pris eks. mva", "Hinta, ALV 0 %"; "unsaid" where no tax is named. */
export function vatSaid(header: string): VatSaid {
  const plain = plainText(header);
  if (/veroton/u.test(plain)) return "without";
  if (/verollinen/u.test(plain)) return "with";
  if (!named.test(plain)) return "unsaid";
  if (zero.test(plain) || without.test(plain)) return "without";
  // "VAT 24 %" beside a price says what is in it.
  return withIt.test(plain) || /\d\s*%/u.test(plain) ? "with" : "unsaid";
}

/** The rate that a header names, as a share: 0.25 of "incl. 25 % VAT"; null where it names none. */
export function vatRate(header: string): number | null {
  const found = /(\d{1,2}(?:[.,]\d{1,2})?)\s*%/u.exec(header);
  if (found === null || vatSaid(header) !== "with") return null;
  const percent = Number(found[1].replace(",", "."));
  return percent > 0 ? percent / 100 : null;
}
