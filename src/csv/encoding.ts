import type { Encoding } from "./reading";

/** Without a mark, letters of two bytes are told by the many bytes of nothing among them. */
const shareOfNothing = 0.3;

/**
 * By its first bytes; without such a mark it is UTF-8 if all of it can be, else Windows-1252.
 *
 * @param follows whether these are only the first bytes of a file: a letter may then be cut in two
 */
export function encodingOf(bytes: Uint8Array, follows: "nothing" | "more" = "nothing"): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const [even, odd] = nothingAt(bytes);
  if (odd > shareOfNothing && even === 0) return "utf-16le";
  if (even > shareOfNothing && odd === 0) return "utf-16be";
  return isUtf8(bytes, follows) ? "utf-8" : "windows-1252";
}

/** The share of bytes that are 0 at even and at odd places. */
function nothingAt(bytes: Uint8Array): [number, number] {
  let [even, odd] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = Math.max(bytes.length / 2, 1);
  return [even / half, odd / half];
}

export function isUtf8(bytes: Uint8Array, follows: "nothing" | "more" = "nothing"): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: follows === "more" });
    return true;
  } catch {
    return false;
  }
}

/** The text of the file, without the mark that tells its encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
