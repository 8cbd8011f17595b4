import type { Figure, Teller } from "../../charts/pictures/figure";
import type { CallExplanation } from "../call/call-explanation";
import { AskedCall } from "./asked-call";
import { pictures } from "./pictures";

export function hasPicture(name: string): boolean {
  return name in pictures;
}

/** Null where the function has no picture, or a number that it needs is not there. */
export function pictureOf(
  call: CallExplanation,
  tried: Record<string, number>,
  teller: Teller,
): Figure | null {
  const draw = pictures[call.own.name] as (typeof pictures)[string] | undefined;
  return draw?.(new AskedCall(call, tried), teller) ?? null;
}
