import type { MethodId } from "../methods/method-id";
import { methods } from "../methods/methods";

/** The letters of the ranking, best first. */
export const capitals = ["A", "B", "C"];

/** All classes of a method, best first. */
export function classNames(method: MethodId): string[] {
  const { second } = methods[method];
  if (second === undefined) return capitals;
  return capitals.flatMap((first) => second.letters.map((letter) => first + letter));
}
