import { textOfCodes } from "../../../workbook/excel/text-of-codes";
import type { FoundList, Place } from "../../../workbook/excel/types";
import {
  codeAt,
  codeLength,
  codeOf,
  putCode,
  putShort,
  shortAt,
  shortLength,
} from "../../kept/items/name-code";
import { KeyLetters } from "../../kept/items/name-key";
import { record, whole } from "../../kept/shape";
import { isNewer, withVersion } from "../../kept/version";
import { serialOfDate } from "../../pane/serial-day";
import type { Pane } from "../../pane/pane";
import { keptPlace } from "../second-list/second-list";
import { KnownTerms } from "./known-terms";
import { mostDays, type SupplierTerm } from "./supplier-term";
import type { TermsBySupplier } from "./terms-by-supplier";

/** One list at a time: the last one with terms of its own tells them to the others. */
const key = "supplierTerms";

/** Whoever buys from more has chosen a column that names no suppliers. */
const mostSuppliers = 20_000;
const longestHead = 10_000;
/** The code of a name, then the fewest and the most days. */
const letters = codeLength + 2 * shortLength;

interface Head {
  place: Place;
  day: number;
  count: number;
}

const headShape = record<Head>({
  ...{ place: keptPlace, day: whole(0, 2_958_465), count: whole(1, mostSuppliers) },
});

/** Keeps the terms of a list's suppliers for the lists that say none; nothing where it says none itself. */
export async function rememberTerms(
  pane: Pane,
  { place }: FoundList,
  terms: TermsBySupplier,
): Promise<void> {
  const { count } = terms;
  if (count === 0 || count > mostSuppliers) return;
  if ((await loadKept(pane))?.head === "newer") return;
  const text = new Uint8Array(count * letters);
  const name = new KeyLetters();
  let start = 0;
  for (const [supplier, { least, most }] of terms.known()) {
    putCode(codeOf(name.clear().addText(supplier)), text, start);
    putShort(least + mostDays, text, start + codeLength);
    putShort(most + mostDays, text, start + codeLength + shortLength);
    start += letters;
  }
  const head = withVersion<Head>({ place, day: serialOfDate(new Date()), count });
  await pane.workbook.saveLongSettings(key, [JSON.stringify(head), textOfCodes(text)]);
}

/** The terms that were kept last; null where there are none, or none that can be read. */
export async function recallTerms(pane: Pane): Promise<KnownTerms | null> {
  await pane.keeping;
  const kept = await loadKept(pane).catch(() => null);
  if (kept === null || kept.head === null || kept.head === "newer") return null;
  const { head, text } = kept;
  if (text.length !== head.count * letters) return null;
  const terms = new Map<number, SupplierTerm>();
  for (let start = 0; start < text.length; start += letters) {
    const code = codeAt(text, start);
    const least = shortAt(text, start + codeLength) - mostDays;
    const most = shortAt(text, start + codeLength + shortLength) - mostDays;
    if (Number.isNaN(code) || !(least <= most && most <= mostDays)) return null;
    terms.set(code, { least, most });
  }
  return new KnownTerms(head.place, head.day, terms);
}

/** A newer Stockbook's is left as it is. */
async function loadKept(pane: Pane): Promise<{ head: Head | "newer" | null; text: string } | null> {
  const [first, text = ""] = (await pane.workbook.loadLongSettings(key)) ?? [];
  return first === undefined ? null : { head: headOf(first), text };
}

function headOf(first: string): Head | "newer" | null {
  if (first.length > longestHead) return null;
  try {
    const kept: unknown = JSON.parse(first);
    return isNewer(kept) ? "newer" : (headShape(kept) ?? null);
  } catch {
    return null;
  }
}
