import { between } from "../scale/scale";

/** Where a key leads on a scale; null for a key that is none of its own. */
export function stepOf(
  key: string,
  at: number,
  { least, most, step, page }: { least: number; most: number; step: number; page: number },
): number | null {
  const steps: Record<string, number> = {
    ArrowRight: step,
    ArrowUp: step,
    ArrowLeft: -step,
    ArrowDown: -step,
    PageUp: page,
    PageDown: -page,
    Home: -Infinity,
    End: Infinity,
  };
  const by = steps[key];
  return by === undefined ? null : between(at + by, least, most);
}
