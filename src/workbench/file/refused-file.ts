/** Why a file cannot be opened; texts.ts has the sentence for each. */
export type RefusalReason =
  | "unreadable"
  | "empty"
  | "text"
  | "oldExcel"
  | "password"
  | "binaryWorkbook"
  | "otherArchive"
  | "notXlsx"
  | "damaged"
  | "tooLarge"
  | "notUnderstood";

/** A file that is not opened, with what was found in it: a part, or a figure and its limit. */
export class RefusedFile extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly found = "",
  ) {
    super(found === "" ? reason : `${reason}: ${found}`);
    this.name = "RefusedFile";
  }
}
