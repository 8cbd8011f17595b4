import { visibleText } from "../../reading/cells/visible-text";

/**
 * Most names: nothing in them can look like something else. No letter up to U+02FF has a second way
 * in which it is encoded.
 */
const plain =
  /^(?:[\x21-\x7e\xa1-\xac\xae-\xde\xe0-\u02ff]+(?: [\x21-\x7e\xa1-\xac\xae-\xde\xe0-\u02ff]+)*)?$/;

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

const blank = 0x20;
/** Stands for a letter of which a name cannot be read one by one. */
const rare = 0;

/** The letters of most names as they stand in a key. */
const keyLetters = Uint8Array.from({ length: 256 }, (_, letter) => {
  const text = String.fromCharCode(letter);
  return letter === blank || plain.test(text) ? text.toLowerCase().charCodeAt(0) : rare;
});

/**
 * The letters of a key, in one array that is used for one key after the other: a list has hundreds
 * of thousands of names, and to make a text for each takes far longer than to look at its letters.
 */
export class KeyLetters {
  letters = new Uint16Array(256);
  length = 0;

  clear(): this {
    this.length = 0;
    return this;
  }

  /** Adds the letters of `sameNameKey`. */
  addName(name: string): this {
    const start = this.length;
    this.makeRoom(name.length);
    const { letters } = this;
    let before = blank;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      const letter = code < keyLetters.length ? keyLetters[code] : rare;
      if (letter === rare || (letter === blank && before === blank)) return this.addRare(name);
      letters[start + i] = before = letter;
    }
    if (name.length > 0 && before === blank) return this.addRare(name);
    this.length = start + name.length;
    return this;
  }

  addText(text: string): this {
    this.makeRoom(text.length);
    for (let i = 0; i < text.length; i++) this.letters[this.length++] = text.charCodeAt(i);
    return this;
  }

  /** The same number for the same letters, and seldom for others (FNV-1a). */
  get hash(): number {
    const { letters, length } = this;
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ letters[i], 0x01000193);
    return hash ^ (hash >>> 15);
  }

  private addRare(name: string): this {
    return this.addText(sameNameKey(name));
  }

  private makeRoom(more: number): void {
    const needed = this.length + more;
    if (needed <= this.letters.length) return;
    const { letters } = this;
    this.letters = new Uint16Array(2 * needed);
    this.letters.set(letters);
  }
}
