import { say, type Pane } from "../../pane/pane";
import { single } from "../../calls/values/grid";
import type { CallExplanation } from "../call/call-explanation";
import { resultAsSeen } from "../result-as-seen";
import { explainPart, type FormulaExplanation } from "../state";
import type { Told } from "../../catalogue/ask-function";
import { shownLike } from "./shown-like";

/** What the call would give with what the user tries; null where that is not known. */
export function resultWith(call: CallExplanation, tried: Record<string, number>): Told | null {
  return call.resultIf(
    new Map(Object.entries(tried).map(([name, number]) => [name, single(number)])),
  );
}

export function tryValue(pane: Pane, index: number, name: string, number: number): void {
  const { tried } = explainPart.of(pane);
  explainPart.change(pane, { tried: { ...tried, [index]: { ...tried[index], [name]: number } } });
}

export function resetTried(pane: Pane, index: number): void {
  const { tried } = explainPart.of(pane);
  explainPart.change(pane, { tried: { ...tried, [index]: {} } });
  say(pane, pane.texts.explain.whatIf.isReset);
  pane.focus(`what-if-${index + 1}`);
}

/** "86.60 → 109.5 (+26%)"; of an error its sentence. */
export function comparison(
  pane: Pane,
  explanation: FormulaExplanation,
  call: CallExplanation,
  told: Told,
): string {
  const { texts, formats } = pane;
  const { whatIf } = texts.explain;
  const own = resultAsSeen(explanation, call).look;
  const { result } = call;
  if (typeof told.value !== "number" || typeof result !== "number") {
    const now = typeof told.value === "string" ? told.value : String(told.value ?? "");
    return whatIf.other(now, told.sentence || (texts.explain.error.errors[now] ?? ""));
  }
  const [before, after] = [result, told.value].map((number) => shownLike(formats, number, own));
  const change = result === 0 ? null : told.value / result - 1;
  if (told.value === result) return whatIf.same(before);
  const isTellable = change !== null && result > 0 && Number.isFinite(change);
  return whatIf.change(before, after, isTellable ? signedShare(pane, change) : "");
}

/** "+26%", "−4.5%" */
function signedShare({ formats }: Pane, change: number): string {
  const size = Math.abs(change);
  const decimals = size < 0.1 ? 1 : 0;
  return `${change < 0 ? "−" : "+"}${formats.share(size, decimals)}`;
}
