import { clean, cutText } from "../excel/cut-text";
import type { Cell } from "../excel/types";

/** Excel cuts a longer header off. */
const longest = 255;

/**
 * Excel wants every column of a table named, and no name twice. Left to itself it would rename
 * them; done here, what stands on the sheet is what was meant.
 */
export function tableHeaders(headers: readonly Cell[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const wished = cutText(clean(String(header)).trim(), longest) || `Column${index + 1}`;
    let name = wished;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      name = cutText(wished, longest - String(number).length) + number;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
