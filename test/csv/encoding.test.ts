import { decode, encodingOf } from "../../src/csv/encoding";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Two bytes a letter, the lower first. */
const utf16 = (text: string, mark: number[] = []) =>
  bytes(...mark, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]));

describe("the encoding of a file", () => {
  test("is told by the mark at its beginning, which is no letter of the text", () => {
    expect(encodingOf(bytes(0xff, 0xfe, 0x41, 0))).toBe("utf-16le");
    expect(encodingOf(bytes(0xfe, 0xff, 0, 0x41))).toBe("utf-16be");
    const marked = bytes(0xef, 0xbb, 0xbf, 0x41);
    expect(encodingOf(marked)).toBe("utf-8");
    expect(decode(marked, "utf-8")).toBe("A");
  });

  test("without a mark, letters of two bytes are told by the nothing in each", () => {
    expect(encodingOf(utf16("Item;Value\nBolt;1\n"))).toBe("utf-16le");
    expect(encodingOf(utf16("Item;Value\nBolt;1\n").reverse())).toBe("utf-16be");
  });

  test("is UTF-8 where all of it can be, and Windows-1252 where it cannot", () => {
    expect(encodingOf(utf8("Gehäuse;1"))).toBe("utf-8");
    const western = bytes(0x47, 0x65, 0x68, 0xe4, 0x75, 0x73, 0x65);
    expect(encodingOf(western)).toBe("windows-1252");
    expect(decode(western, "windows-1252")).toBe("Gehäuse");
  });

  test("a letter that is cut in two at the end of a sample is no other encoding", () => {
    const cut = utf8("Gehä").subarray(0, 4);
    expect(encodingOf(cut, "more")).toBe("utf-8");
    expect(encodingOf(cut)).toBe("windows-1252");
  });

  test("a single sign of nothing in a text says nothing", () => {
    expect(encodingOf(utf8("Bolt\0;1\nNut;2\n"))).toBe("utf-8");
  });
});
