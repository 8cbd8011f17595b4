const pageBits = 18;
const pageLength = 1 << pageBits;
const withinPage = pageLength - 1;

interface Numbers {
  readonly length: number;
  [place: number]: number;
}

/**
 * Numbers of which nobody knows beforehand how many there will be. They stand in pages: an array that
 * is made anew whenever it is full needs the room for three of its size.
 */
export class Pages<Page extends Numbers> {
  private readonly pages: Page[] = [];

  constructor(private readonly make: (length: number) => Page) {}

  at(place: number): number {
    return this.pages[place >>> pageBits]?.[place & withinPage] ?? 0;
  }

  put(place: number, number: number): void {
    const page = place >>> pageBits;
    while (this.pages.length <= page) this.pages.push(this.make(pageLength));
    this.pages[page][place & withinPage] = number;
  }
}

export const doubles = () => new Pages((length) => new Float64Array(length));
export const words = () => new Pages((length) => new Uint32Array(length));
export const halves = () => new Pages((length) => new Uint16Array(length));
export const bytes = () => new Pages((length) => new Uint8Array(length));
