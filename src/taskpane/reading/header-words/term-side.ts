import { plainText } from "../../pane/plain-text";
import { saysOfPlan } from "./planning/planning-of";
import { readHeader } from "./read-header";

/** Whose bill a term is for: ours from the supplier, the customer's from us, or either. */
export type TermSide = "purchase" | "sales" | "either";

/** In plain letters, as words begin; "my-" is how Finnish lists shorten sales. */
const buying =
  /(?:^| )(?:purchas|buy|vendor|suppl|creditor|kreditor|payable|innkjop|inkop|indkob|kob|lev\b|leverand|leverant|osto|hankin|toimittaj|tavarantoimittaj|einkauf|beschaff|lief(?!er(?:ung|zeit|schein|datum))|bezug)/;
const selling =
  /(?:^| )(?:sale|sell|customer|client|debtor|debitor|receivable|salg|forsalj|kund|myyn|my maks|asiak|verkauf|abnehm)/;

/** What a header says of payment terms; null where it names none. */
export function termSide(text: string): TermSide | null {
  const header = readHeader(text);
  if (!saysOfPlan(header, "term")) return null;
  const plain = (plainText(header.text).match(/[a-z]+/g) ?? []).join(" ");
  if (buying.test(plain) === selling.test(plain)) return "either";
  return buying.test(plain) ? "purchase" : "sales";
}
