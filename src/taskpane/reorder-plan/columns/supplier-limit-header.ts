import { plainText } from "../../pane/plain-text";

/** The least value of an order to a supplier, in the words of six languages. */
const minimum = new RegExp(
  [
    ...["(supplier|vendor)s? (min|minimum)\\b(?!.*(qty|quantity|units|pcs|pieces))"],
    ...["(min|minimum|minimal|least)\\.? (order|purchase|po|invoice)s? (value|amount)"],
    ...["(order|purchase) (value|amount),? (min|minimum)\\b", "\\bmov\\b"],
    ...["mindest(bestell|auftrags|einkaufs)wert", "lieferantenminimum"],
    ...["(minimi|vahimmais)(tilaus|osto)arvo", "toimittajan minimi\\b"],
    ...["(minsta|minimi?|minimum) ?(order|inkops)(varde|belopp)", "leverantorsminimum"],
    ...["(mindste|minimums?) ?ordre(vaerdi|belob)", "leverandorminimum"],
    ...["(minste|minimums?) ?ordre(verdi|belop)"],
  ].join("|"),
);

/** What holds the goods of an order, as a size: no number of them, and not how many units it holds. */
const container = /\b(container|kontti|kontin|konttikoko)(s?(kapazitat|volym|volum|volumen))?\b/;
const noContainer = /\b(per|je|pro|no|nr|id|number|nummer|type|typ|qty|quantity|count|date)\b/;

/** What a header says of the orders to a supplier; null where it says nothing of them. */
export function supplierLimitOf(header: string): "supplierMinimum" | "container" | null {
  const plain = plainText(header)
    .replace(/[.,;:_/()-]+/gu, " ")
    .replace(/\s+/gu, " ");
  if (minimum.test(plain)) return "supplierMinimum";
  return container.test(plain) && !noContainer.test(plain) ? "container" : null;
}
