import type { Book } from "../book";
import { givenText } from "../given";
import { itemNotFound } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableBook } from "../protection";
import { collection } from "./collection";

/** What add-ins keep with the workbook. */
export function settingCollection(book: Book): HostObject {
  return collection(
    "SettingCollection",
    () => [...book.settings.keys()].map((key) => setting(book, key)),
    {
      find: (key) => (book.settings.has(givenText(key)) ? setting(book, givenText(key)) : null),
      methods: {
        Add: (key, value) => {
          const name = givenText(key);
          requireWritableBook(book);
          book.settings.set(name, value);
          return setting(book, name);
        },
      },
    },
  );
}

function setting(book: Book, key: string): HostObject {
  return {
    type: "Setting",
    check: () => {
      if (!book.settings.has(key)) throw itemNotFound();
    },
    identity: () => ({ _Id: key }),
    properties: { Key: () => key, Value: () => book.settings.get(key) },
    setters: {
      Value: (value) => {
        requireWritableBook(book);
        book.settings.set(key, value);
      },
    },
    methods: {
      Delete: () => {
        requireWritableBook(book);
        book.settings.delete(key);
      },
    },
  };
}
