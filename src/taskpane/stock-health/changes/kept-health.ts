import {
  byPart,
  mainPart,
  stockParts,
  type ByPart,
} from "../../../engine/stock-health/stock-parts";
import { sheetRows } from "../../../workbook/excel/a1";
import { textOfCodes } from "../../../workbook/excel/text-of-codes";
import type { FoundList, Progress } from "../../../workbook/excel/types";
import { settingsKey } from "../../kept/settings-key";
import { list as listOf, number, record, text, whole } from "../../kept/shape";
import { isNewer, withVersion } from "../../kept/version";
import {
  codeAt,
  codeLength,
  putCode,
  putShort,
  shortAt,
  shortLength,
} from "../../kept/items/name-code";
import { inSlices } from "../../pane/in-slices";
import type { Pane } from "../../pane/pane";
import type { Judged } from "../work/judged";
import { moneyByItem, wholeOf, type KnownFormer } from "./former-health";
import { asShort, fromShort } from "./short-money";

/** Letters of an item: the code of its name, and its money in few digits. */
const itemLength = codeLength + shortLength;
/** Characters of one text: a workbook keeps many short ones better than a long one. */
const partLength = itemLength * 50_000;
const longestHead = 10_000;

/** What the first part says; the others are items, those of one part after those of the other. */
interface Head {
  day: number;
  by: string;
  /** Currency, in the order of the parts. */
  money: number[];
  /** How many items stand in each part; last those without any money. */
  counts: number[];
}

const kinds = stockParts.length + 1;

/** What the stock of a list was when it was last checked. */
export async function recallHealth(
  pane: Pane,
  list: FoundList,
  progress: Progress,
): Promise<KnownFormer> {
  await pane.keeping;
  const parts = await pane.workbook
    .loadLongSettings(healthKey(list))
    .catch(() => "unread" as const);
  if (parts === "unread") return parts;
  const [first, ...texts] = parts ?? [];
  const head = first === undefined ? null : headOf(first);
  if (head === null || head === "unread") return head;
  const count = head.counts.reduce((sum, each) => sum + each, 0);
  const letters = texts.join("");
  if (letters.length !== count * itemLength) return null;
  const items = new Map<number, ByPart>();
  let kind = 0;
  let left = head.counts[0];
  let isWhole = true;
  await inSlices(
    count,
    (i) => {
      while (left === 0) left = head.counts[++kind];
      left--;
      const code = codeAt(letters, i * itemLength);
      const money = fromShort(shortAt(letters, i * itemLength + codeLength));
      isWhole &&= !Number.isNaN(code) && !Number.isNaN(money);
      items.set(
        code,
        byPart((part) => (part === stockParts[kind] ? money : 0)),
      );
    },
    progress,
  );
  if (!isWhole) return null;
  const { day, by } = head;
  return { day, by, items, money: byPart((part) => head.money[stockParts.indexOf(part)]) };
}

/** Keeps what the stock is for the next time to compare with. */
export async function rememberHealth(
  pane: Pane,
  judged: Judged,
  by: string,
  progress: Progress,
): Promise<void> {
  const { rows, totals, settings } = judged;
  const byItem = await moneyByItem(judged, progress);
  const items = [...byItem];
  const kindOf = (money: ByPart) => {
    const main = mainPart(money);
    return main === null ? stockParts.length : stockParts.indexOf(main);
  };
  const counts = Array<number>(kinds).fill(0);
  await inSlices(items.length, (i) => void counts[kindOf(items[i][1])]++, progress);
  let all = 0;
  const ends = counts.map((each) => (all += each) - each);
  const letters = new Uint8Array(all * itemLength);
  await inSlices(
    items.length,
    (i) => {
      const [code, money] = items[i];
      const at = ends[kindOf(money)]++ * itemLength;
      putCode(code, letters, at);
      putShort(asShort(wholeOf(money)), letters, at + codeLength);
    },
    progress,
  );
  const money = stockParts.map((part) => totals.all.parts[part].money);
  const head = withVersion<Head>({ day: settings.today, by, money, counts });
  const parts = [JSON.stringify(head)];
  for (let at = 0; at < letters.length; at += partLength) {
    parts.push(textOfCodes(letters.subarray(at, at + partLength)));
  }
  await pane.workbook.saveLongSettings(healthKey(rows.list), parts);
}

function healthKey(list: FoundList): string {
  return `health.${settingsKey(list)}`;
}

/** Only what this Stockbook can compare with: "unread" where a newer one kept it. */
function headOf(first: string): Head | "unread" | null {
  if (first.length > longestHead) return null;
  try {
    const kept: unknown = JSON.parse(first);
    if (isNewer(kept)) return "unread";
    const head = headShape(kept);
    const fits = head?.counts.length === kinds && head.money.length === stockParts.length;
    return head !== undefined && fits ? head : null;
  } catch {
    return null;
  }
}

const headShape = record<Head>({
  day: whole(0, 3_000_000),
  by: text(longestHead),
  money: listOf(number(0, Number.MAX_VALUE), stockParts.length),
  counts: listOf(whole(0, sheetRows), kinds),
});
