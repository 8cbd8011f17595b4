import { mostFileBytes } from "./limits";
import { RefusedFile } from "./refused-file";

/** All of a file, if it is not too large and the browser may read it. */
export function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > mostFileBytes) return Promise.reject(new RefusedFile("tooLarge", "file"));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new RefusedFile("unreadable"));
    reader.readAsArrayBuffer(file);
  });
}
