import type { Pane } from "../../pane/pane";
import type { ReasonTexts } from "../../../locales/en/pane-look";
import { methods } from "../methods/methods";
import type { Reason } from "./why";

type Parts = Pick<Pane, "texts" | "formats">;

/** Why the item is in its class, in words and with the numbers that decide. */
export function whySentences(pane: Parts, reason: Reason): string[] {
  const { texts, formats } = pane;
  const { why } = texts.look;
  const sentences = [rankingSentence(pane, reason)];
  if (reason.value > 0 && reason.equals > 1) {
    const { equals } = reason.ofScores ? why.scores : why.values;
    sentences.push(equals(formats.count(reason.equals)));
  }
  return [...sentences, ...secondSentence(pane, reason)];
}

function rankingSentence({ texts, formats }: Parts, reason: Reason): string {
  const { why } = texts.look;
  const of = reason.ofScores ? why.scores : why.values;
  if (reason.value < 0) return of.negative;
  if (reason.value === 0) return of.zero;
  // The line that decides: that of its own class for A and B, that of B for C.
  const line = reason.class === "A" ? reason.aShare : reason.bShare;
  const nearest = (share: number) =>
    reason.class === "B" && Math.abs(share - reason.aShare) < Math.abs(share - line)
      ? reason.aShare
      : line;
  const shown = (share: number) => formats.shareBesideLine(share, nearest(share));
  const words: ReasonTexts = {
    ofScores: reason.ofScores,
    before: shown(reason.shareBefore),
    after: shown(reason.shareAfter),
    rank: formats.whole(reason.rank),
    items: formats.whole(reason.itemCount),
    a: formats.line(reason.aShare),
    b: formats.line(reason.bShare),
    aItems: formats.whole(reason.aItems),
    bItems: formats.whole(reason.bItems),
  };
  if (reason.heldFrom === null) return why[reason.rule][reason.class](words);
  const standing = why.standing[reason.rule](words);
  return reason.heldFrom === reason.class
    ? why.held(reason.class, standing)
    : why.crossed(reason.heldFrom, reason.class, standing);
}

function secondSentence({ texts, formats }: Parts, { method, second }: Reason): string[] {
  const sentence = methods[method].second?.why;
  if (second === null || sentence === undefined) return [];
  const { letter, number, isHeld } = second;
  return [sentence({ texts: texts.look.why, formats }, letter, number, isHeld)];
}
