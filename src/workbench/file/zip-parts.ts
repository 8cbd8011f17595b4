import JSZip, { type JSZipObject } from "jszip";
import { bytesOf } from "./file-bytes";
import { whyNoArchive } from "./file-kind";
import { mostDocumentBytes, mostUnpackedBytes } from "./limits";
import { RefusedFile } from "./refused-file";

/** Part of the library's public interface that its types leave out. */
type Entry = JSZipObject & {
  /** What the file claims of the part, read with a sign. */
  _data?: { uncompressedSize?: number };
  internalStream(type: "uint8array"): JSZip.JSZipStreamHelper<Uint8Array>;
};

/** As the parts name each other: without a leading slash, in any case of letters. */
const keyOf = (path: string) => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/** UTF-8 unless the part begins as UTF-16 does. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isBig = first === 0xfe && second === 0xff;
  const isLittle = first === 0xff && second === 0xfe;
  const encoding = isBig ? "utf-16be" : isLittle ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** The parts inside an .xlsx file, unpacked one by one as they are asked for, and within bounds. */
export class ZipParts {
  private unpackedBytes = 0;

  private constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

  static async open(file: Blob): Promise<ZipParts> {
    const bytes = await bytesOf(file);
    const reason = whyNoArchive(bytes);
    if (reason) throw new RefusedFile(reason);
    const zip = await JSZip.loadAsync(bytes).catch(() => {
      throw new RefusedFile("damaged");
    });
    const files = Object.values(zip.files).filter(({ dir }) => !dir);
    return new ZipParts(new Map(files.map((entry) => [keyOf(entry.name), entry as Entry])));
  }

  get paths(): string[] {
    return Array.from(this.entries.keys());
  }

  has(path: string): boolean {
    return this.entries.has(keyOf(path));
  }

  /** A part that may be long: cells or texts. */
  async longText(path: string): Promise<string> {
    return decode(await this.bytes(path, mostUnpackedBytes));
  }

  /** A part that is read as a whole document. */
  async text(path: string): Promise<string> {
    return decode(await this.bytes(path, mostDocumentBytes));
  }

  bytes(path: string, most = mostDocumentBytes): Promise<Uint8Array> {
    const entry = this.entries.get(keyOf(path));
    if (!entry) return Promise.reject(new RefusedFile("damaged", path));
    if ((entry._data?.uncompressedSize ?? 0) >>> 0 > most) {
      return Promise.reject(new RefusedFile("tooLarge", path));
    }
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      // The size that the file claims may be untrue: what counts is what comes out.
      const stream = entry.internalStream("uint8array");
      stream
        .on("data", (chunk) => {
          size += chunk.length;
          this.unpackedBytes += chunk.length;
          if (size > most || this.unpackedBytes > mostUnpackedBytes) {
            stream.pause();
            reject(new RefusedFile("tooLarge", path));
          } else chunks.push(chunk);
        })
        .on("error", () => reject(new RefusedFile("damaged", path)))
        .on("end", () => resolve(join(chunks, size)))
        .resume();
    });
  }
}
