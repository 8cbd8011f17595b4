import type { AddedRecord, Book } from "../book";
import type { HostObject } from "../host-object";
import { collection } from "./collection";

const types = { shape: "Shape", comment: "Comment" } as const;

/** The user's drawings or comments on a sheet, which are only counted and named. */
export function additions(book: Book, sheet: string, kind: AddedRecord["kind"]): HostObject {
  const own = () =>
    (book.additions?.() ?? []).filter((record) => record.sheet === sheet && record.kind === kind);
  return collection(`${types[kind]}Collection`, () =>
    own().map(({ name }) => ({
      type: types[kind],
      identity: () => ({ Id: name }),
      properties: { Id: () => name, Name: () => name },
    })),
  );
}
