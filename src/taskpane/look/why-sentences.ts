import type { Pane } from "../state/pane";
import type { Reason } from "./why";

/** Why the item is in its class, in words and with the numbers that decide. */
export function whySentences({ texts, formats }: Pick<Pane, "texts" | "formats">, reason: Reason) {
  const { why } = texts.look;
  if (reason.value < 0) return [why.negative];
  if (reason.value === 0) return [why.zero];
  // The line that decides: that of its own class for A and B, that of B for C.
  const line = reason.class === "A" ? reason.aShare : reason.bShare;
  const nearest = (share: number) =>
    reason.class === "B" && Math.abs(share - reason.aShare) < Math.abs(share - line)
      ? reason.aShare
      : line;
  const shown = (share: number) => formats.shareBesideLine(share, nearest(share));
  const sentence = why[reason.rule][reason.class]({
    before: shown(reason.shareBefore),
    after: shown(reason.shareAfter),
    rank: formats.whole(reason.rank),
    items: formats.whole(reason.itemCount),
    a: formats.line(reason.aShare),
    b: formats.line(reason.bShare),
    aItems: formats.whole(reason.aItems),
    bItems: formats.whole(reason.bItems),
  });
  return reason.equals > 1 ? [sentence, why.equals(formats.count(reason.equals))] : [sentence];
}
