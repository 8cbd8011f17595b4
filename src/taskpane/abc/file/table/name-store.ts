import { words } from "./pages";

const pageBits = 24;
const pageLength = 1 << pageBits;
const withinPage = pageLength - 1;
/** An offset is a number of 32 bits. */
const mostPages = 2 ** 32 / pageLength;
/** How long the name is stands before it. */
const head = 2;
/** Three bytes for a letter at most, and the length has two. */
export const longestName = 20_000;

/** Names in as few bytes as they have: as texts of JavaScript millions of them would take gigabytes. */
export class NameStore {
  private readonly pages: Uint8Array[] = [];
  private readonly offsets = words();
  private end = 0;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder();

  /** False where there is no room for it any more. */
  put(place: number, name: string): boolean {
    const most = head + 3 * name.length;
    const room = pageLength - (this.end & withinPage);
    if (this.pages.length === 0 || room < most || (this.end & withinPage) === 0) {
      if (this.pages.length === mostPages) return false;
      this.end = this.pages.length * pageLength;
      this.pages.push(new Uint8Array(pageLength));
    }
    const page = this.pages[this.pages.length - 1];
    const start = this.end & withinPage;
    const length = this.write(page, start + head, name);
    page[start] = length & 0xff;
    page[start + 1] = length >>> 8;
    this.offsets.put(place, this.end);
    this.end += head + length;
    return true;
  }

  at(place: number): string {
    const { page, start, length } = this.find(place);
    return this.decoder.decode(page.subarray(start, start + length));
  }

  /** Whether this very name stands there; of one with rare letters only `at` can tell. */
  isPlainly(place: number, name: string): boolean {
    const { page, start, length } = this.find(place);
    if (length !== name.length) return false;
    for (let i = 0; i < length; i++) {
      const code = name.charCodeAt(i);
      if (code > 0x7f || page[start + i] !== code) return false;
    }
    return true;
  }

  private find(place: number): { page: Uint8Array; start: number; length: number } {
    const offset = this.offsets.at(place);
    const page = this.pages[Math.floor(offset / pageLength)];
    const at = offset & withinPage;
    return { page, start: at + head, length: page[at] | (page[at + 1] << 8) };
  }

  private write(page: Uint8Array, start: number, name: string): number {
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      if (code > 0x7f) return this.encoder.encodeInto(name, page.subarray(start)).written;
      page[start + i] = code;
    }
    return name.length;
  }
}
