import type { Pane } from "../../pane/pane";
import type { Shape } from "../shape";
import { isNewer, withVersion } from "../version";

/** What a file holds may be anything: a longer head is none of ours. */
export const longestHead = 10_000;

/** What is kept of a run: the head says what the texts hold, which are its items. */
export interface KeptRun<Head> {
  head: Head;
  texts: string[];
}

/**
 * The last run that was kept; null where there is none that can be read, and "unread" where Excel did
 * not hand it over or a newer Stockbook kept it: then it is not to be replaced either.
 */
export async function recallRun<Head>(
  pane: Pane,
  key: string,
  shape: Shape<Head>,
): Promise<KeptRun<Head> | "unread" | null> {
  await pane.keeping;
  const parts = await pane.workbook.loadLongSettings(key).catch(() => "unread" as const);
  if (parts === "unread") return parts;
  const [first, ...texts] = parts ?? [];
  return first === undefined ? null : withHead(first, texts, shape);
}

export function keepRun<Head extends object>(
  pane: Pane,
  key: string,
  { head, texts }: KeptRun<Head>,
): Promise<void> {
  return pane.workbook.saveLongSettings(key, [JSON.stringify(withVersion(head)), ...texts]);
}

function withHead<Head>(
  first: string,
  texts: string[],
  shape: Shape<Head>,
): KeptRun<Head> | "unread" | null {
  if (first.length > longestHead) return null;
  try {
    const kept: unknown = JSON.parse(first);
    if (isNewer(kept)) return "unread";
    const head = shape(kept);
    return head === undefined ? null : { head, texts };
  } catch {
    return null;
  }
}
