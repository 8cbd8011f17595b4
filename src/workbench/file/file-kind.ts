import type { RefusalReason } from "./refused-file";

const zipSignature = [0x50, 0x4b];
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names in Microsoft's older container are in UTF-16; its directory may lie anywhere. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = bytes.indexOf(pattern[0]); start >= 0;) {
    if (pattern.every((byte, index) => bytes[start + index] === byte)) return true;
    start = bytes.indexOf(pattern[0], start + 1);
  }
  return false;
}

function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2_000);
  const isWide = startsWith(sample, [0xff, 0xfe]) || startsWith(sample, [0xfe, 0xff]);
  return isWide || !sample.some((byte) => byte < 9 || (byte > 13 && byte < 32));
}

/** Why the bytes are no .xlsx file; null when they are at least an archive, as each of them is. */
export function whyNoArchive(bytes: Uint8Array): RefusalReason | null {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, zipSignature)) return null;
  if (startsWith(bytes, compoundSignature)) {
    if (holdsName(bytes, "EncryptedPackage")) return "password";
    return holdsName(bytes, "Workbook") || holdsName(bytes, "Book") ? "oldExcel" : "notXlsx";
  }
  return looksLikeText(bytes) ? "text" : "notXlsx";
}
