import type { KeyLetters } from "./name-key";

/** Letters of a code: the 64 of base64, so that a workbook keeps it as text. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const valueOf = new Map([...letters].map((letter, value) => [letter, value]));

/** 42 bits: among 300,000 names the odds that any two share one are about one in a hundred. */
export const codeLength = 7;
const lowBits = 21;
const half = 2 ** lowBits;

/**
 * A number that stands for an item's name, which is there letter by letter; the same in every
 * session: names themselves would make the workbook twice as large.
 */
export function codeOf({ letters: units, length }: KeyLetters): number {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let i = 0; i < length; i++) {
    const unit = units[i];
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 15;
  }
  one ^= one >>> 15;
  return (one >>> (32 - lowBits)) * half + (other >>> (32 - lowBits));
}

const letterCodes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

/** Four of the letters; the other three are in the rest of a code. */
const lowLetters = 2 ** 24;

/** Puts the letters of a code into their places. */
export function putCode(code: number, into: Uint8Array, start: number): void {
  putShort(code % lowLetters, into, start);
  putLetters(Math.floor(code / lowLetters), into, start + shortLength, codeLength - shortLength);
}

/** Letters of a short number. */
export const shortLength = 4;
/** The short numbers are below it. */
export const shortEnd = lowLetters;

/** Puts the letters of a short number into their places. */
export function putShort(number: number, into: Uint8Array, start: number): void {
  putLetters(number, into, start, shortLength);
}

function putLetters(number: number, into: Uint8Array, start: number, length: number): void {
  let rest = number;
  for (let i = 0; i < length; i++) {
    into[start + i] = letterCodes[rest & 63];
    rest >>>= 6;
  }
}

/** The code that stands at a place of a text; NaN where none does. */
export function codeAt(text: string, start: number): number {
  return numberAt(text, start, codeLength);
}

/** The short number that stands at a place of a text; NaN where none does. */
export function shortAt(text: string, start: number): number {
  return numberAt(text, start, shortLength);
}

function numberAt(text: string, start: number, length: number): number {
  let number = 0;
  for (let i = length - 1; i >= 0; i--) {
    number = number * 64 + (valueOf.get(text[start + i]) ?? NaN);
  }
  return number;
}
