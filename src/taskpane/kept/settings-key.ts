import type { FoundList } from "../../workbook/excel/types";
import { guessHeader } from "../reading/headers/guess-header";
import { ownHeaders } from "./own-headers";

/**
 * The same sheet name and the same headers mean the same list, wherever it has moved. A class column
 * that the pane has written beside it makes it no other list.
 */
export function settingsKey({ place, preview }: FoundList): string {
  const headers = guessHeader(preview)
    ? preview[0].map(String).filter((header) => !ownHeaders.includes(header))
    : [String(place.columns)];
  return `list.${fingerprint([place.sheetName, ...headers].join("\u0000"))}`;
}

/** Two 32-bit FNV-1a hashes from different starts: short enough for a key, and no two lists meet. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x1b873593]
    .map((start) => {
      let hash = start;
      for (let i = 0; i < text.length; i++) {
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
