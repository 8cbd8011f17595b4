import { plainText } from "../../pane/plain-text";

/** The figures of a balance sheet and an income statement from which the cash cycle follows. */
export const balanceFigures = ["stock", "receivables", "payables", "sales", "costOfSales"] as const;
export type BalanceFigure = (typeof balanceFigures)[number];

/** The narrower words first: "cost of sales" is no sales, "supplier credit" no purchase. */
const words: [BalanceFigure, RegExp][] = [
  ["receivables", /receivable|debtors|fordring|forderung|debitor|saamis|saatav|customers owe/u],
  [
    "payables",
    /payable|creditors|leverandorgjeld|leverandorgaeld|leverantorsskuld|kreditor|verbindlichkeit|ostovel|ostovelat|owed to suppliers/u,
  ],
  [
    "costOfSales",
    /cost of (?:goods|sales)|cost of sold|\bcogs\b|purchases (?:a|per) year|annual purchases|varekost|vareforbrug|varuforbrukning|vareforbruk|kostnad (?:for )?salda|solgte varers kost|handelsvaror|wareneinsatz|materialaufwand|umsatzkosten|herstellungskosten|myytyjen|materiaalikulu|ainekaytto/u,
  ],
  [
    "stock",
    /inventor|\bstock\b|stock value|varelager|varebeholdning|varulager|lagervar|lagerverdi|lagervaerdi|lagerwert|warenbestand|vorrate|vorraete|varasto|vaihto-?omaisuus/u,
  ],
  [
    "sales",
    /\bsales\b|revenue|turnover|omsetning|omsaetning|omsattning|nettoomsattning|salgsinntekt|driftsinntekt|umsatz|erlose|erloese|liikevaihto|myynti(?!saam|maksu|hin)/u,
  ],
];

/** Which of the figures a text names; null for any other. */
export function balanceFigure(text: string): BalanceFigure | null {
  const plain = plainText(text);
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
