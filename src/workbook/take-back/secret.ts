import type { Seed } from "../excel/fingerprint";
import { keep, recall } from "./own-storage";

const key = "secret";
let secret: Seed | null = null;

/** Numbers that nobody knows but this user's browser: a fingerprint with them cannot be forged. */
export function secretSeed(): Seed {
  secret ??= keptSeed() ?? newSeed();
  return secret;
}

/** A few letters that nobody else comes upon. */
export function randomLetters(): string {
  return randomNumbers(2)
    .map((number) => number.toString(36))
    .join("");
}

function keptSeed(): Seed | null {
  const kept = recall(key);
  const isSeed = Array.isArray(kept) && kept.length === 4 && kept.every(Number.isSafeInteger);
  return isSeed ? (kept as unknown as Seed) : null;
}

function newSeed(): Seed {
  const [one, other, byOne, byOther] = randomNumbers(4);
  const seed: Seed = [one, other, byOne | 1, byOther | 1];
  keep(key, seed);
  return seed;
}

function randomNumbers(count: number): number[] {
  return Array.from(crypto.getRandomValues(new Uint32Array(count)));
}
