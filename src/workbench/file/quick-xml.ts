import { RefusedFile } from "./refused-file";

/**
 * Reads the plain XML of which there are megabytes in a file: cells and texts. It knows elements,
 * attributes, texts, the five entities and those by number, CDATA and comments, and nothing that
 * would slow it down; whatever else stands there, or does not close, is refused.
 */

export type QuickAttributes = Readonly<Record<string, string | undefined>>;

export interface QuickTaker {
  /** Names come without their prefix. */
  open(name: string, attributes: QuickAttributes): void;
  /** With the text that stands directly before the closing tag. */
  close(name: string, text: string): void;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const quotationMark = 34;
const afterName = /[\s/]/;

class QuickReader {
  private readonly open: string[] = [];
  private text = "";

  constructor(
    private readonly xml: string,
    private readonly path: string,
    private readonly mostNesting: number,
    private readonly taker: QuickTaker,
  ) {}

  read(): void {
    const { xml } = this;
    for (let place = 0; place < xml.length;) {
      const tag = xml.indexOf("<", place);
      const end = tag < 0 ? xml.length : tag;
      if (end > place) this.text += this.plain(xml.slice(place, end));
      if (tag < 0) break;
      place = this.readTag(tag);
    }
    if (this.open.length > 0) throw this.damaged();
  }

  /** Returns the place behind the tag. */
  private readTag(start: number): number {
    const { xml } = this;
    if (xml.startsWith("<!", start)) return this.readSpecial(start);
    if (xml.startsWith("<?", start)) return this.endOf("?>", start);
    const end = this.closingSign(start);
    const inside = xml.slice(start + 1, end);
    if (inside.startsWith("/")) this.closeTag(inside.slice(1).trimEnd());
    else this.openTag(inside);
    return end + 1;
  }

  /** A sign > may stand inside an attribute: there the quotation marks before it do not pair up. */
  private closingSign(start: number): number {
    const { xml } = this;
    let isQuoted = false;
    for (let from = start; ;) {
      const end = xml.indexOf(">", from);
      if (end < 0) throw this.damaged();
      for (let place = from; place < end; place++) {
        if (xml.charCodeAt(place) === quotationMark) isQuoted = !isQuoted;
      }
      if (!isQuoted) return end;
      from = end + 1;
    }
  }

  private readSpecial(start: number): number {
    const { xml } = this;
    if (xml.startsWith("<!--", start)) return this.endOf("-->", start);
    if (!xml.startsWith("<![CDATA[", start)) throw new RefusedFile("notUnderstood", this.path);
    const end = this.endOf("]]>", start);
    this.text += xml.slice(start + 9, end - 3);
    return end;
  }

  private endOf(sign: string, start: number): number {
    const end = this.xml.indexOf(sign, start);
    if (end < 0) throw this.damaged();
    return end + sign.length;
  }

  private openTag(inside: string): void {
    const isEmpty = inside.endsWith("/");
    const space = inside.search(afterName);
    const whole = space < 0 ? inside : inside.slice(0, space);
    if (whole === "" || whole.includes("<")) throw this.damaged();
    const name = whole.slice(whole.indexOf(":") + 1);
    if (this.open.length >= this.mostNesting) throw new RefusedFile("notUnderstood", this.path);
    this.text = "";
    this.taker.open(name, space < 0 ? {} : this.attributes(inside.slice(space)));
    if (isEmpty) this.taker.close(name, "");
    else this.open.push(whole);
  }

  private closeTag(whole: string): void {
    if (this.open.pop() !== whole) throw this.damaged();
    this.taker.close(whole.slice(whole.indexOf(":") + 1), this.text);
    this.text = "";
  }

  private attributes(inside: string): QuickAttributes {
    const found: Record<string, string> = Object.create(null) as Record<string, string>;
    attribute.lastIndex = 0;
    for (let match; (match = attribute.exec(inside));) {
      found[match[1]] = this.plain(match[2] ?? match[3]);
    }
    return found;
  }

  private plain(text: string): string {
    if (!text.includes("&")) return text;
    return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
      const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
      if (!whole.endsWith(";")) throw this.damaged();
      if (!number) {
        if (!Object.prototype.hasOwnProperty.call(named, name)) throw this.damaged();
        return named[name];
      }
      const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
      if (code > 0x10ffff) throw this.damaged();
      return String.fromCodePoint(code);
    });
  }

  private damaged(): RefusedFile {
    return new RefusedFile("damaged", this.path);
  }
}

export function readQuickly(
  xml: string,
  path: string,
  mostNesting: number,
  taker: QuickTaker,
): void {
  new QuickReader(xml, path, mostNesting, taker).read();
}
