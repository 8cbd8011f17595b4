/** By what the numbers of an axis are divided, so that they stay short. */
export interface Magnitude {
  name: "one" | "thousand" | "million" | "billion";
  divisor: number;
}

/** Five digits are read at a glance; more are too many beside an axis. */
export function magnitudeOf(largest: number): Magnitude {
  const size = Math.abs(largest);
  if (size >= 1e9) return { name: "billion", divisor: 1e9 };
  if (size >= 1e6) return { name: "million", divisor: 1e6 };
  if (size >= 1e5) return { name: "thousand", divisor: 1e3 };
  return { name: "one", divisor: 1 };
}
