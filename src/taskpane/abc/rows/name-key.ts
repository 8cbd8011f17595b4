import { visibleText } from "../../reading/cells/visible-text";

/** Most names: nothing in them can look like something else. */
const plain = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;

/**
 * What names that look alike have in common. Excel holds "Bolt" and "BOLT" to be the same text; so
 * does a list of items, and an accent is the same however it is encoded, a blank however wide.
 */
export function sameNameKey(name: string): string {
  if (plain.test(name)) return name.toLowerCase();
  return visibleText(name)
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(/ß/gu, "ss");
}

/** The number that a code with zeros before it stands for: "0012" is "12"; any other name is itself. */
export function withoutZeros(name: string): string {
  return /^0+\d+$/.test(name) ? name.replace(/^0+(?=\d)/, "") : name;
}
