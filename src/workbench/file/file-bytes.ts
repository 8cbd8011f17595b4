import { mostFileBytes } from "./limits";
import { RefusedFile } from "./refused-file";

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

/** All of a file, if it is not too large and the browser may read it. */
export function bytesOf(file: Blob, most = mostFileBytes): Promise<Uint8Array> {
  if (file.size > most) {
    const found = `${megabytes(file.size)}, and at most ${megabytes(most)} are read`;
    return Promise.reject(new RefusedFile("tooLarge", found));
  }
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new RefusedFile("unreadable"));
    reader.readAsArrayBuffer(file);
  });
}
