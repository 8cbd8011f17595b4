import { codeLength, codeOf, putCode } from "../../../../src/taskpane/kept/items/name-code";
import { KeyLetters } from "../../../../src/taskpane/kept/items/name-key";

/** The code of a name that is there as a text. */
export function nameCode(key: string): number {
  return codeOf(new KeyLetters().addText(key));
}

export function codeText(code: number): string {
  const text = new Uint8Array(codeLength);
  putCode(code, text, 0);
  return String.fromCharCode(...text);
}
