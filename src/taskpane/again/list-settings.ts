import type { FoundList } from "../../workbook/types";
import type { AbcRule, AbcSettings } from "../../engine/classification/abc";
import type { Choices } from "../check/choices";
import { guessHeader } from "../see/guess-header";
import type { ListColumns } from "../see/list-columns";

/** What is kept in the workbook for a list, so that the next colleague finds it. */
export interface ListSettings {
  columns: ListColumns;
  choices: Choices;
  lines: AbcSettings;
}

/**
 * The same sheet name and the same headers mean the same list, wherever it has moved. A class column
 * that the pane has written beside it makes it no other list.
 */
export function settingsKey({ place, preview }: FoundList, classHeader: string): string {
  const headers = guessHeader(preview)
    ? preview[0].map(String).filter((header) => header !== classHeader)
    : [String(place.columns)];
  return `list.${fingerprint([place.sheetName, ...headers].join("\u0000"))}`;
}

/** The settings as they were kept, or null when they are not whole or do not fit the list. */
export function fittingSettings(kept: unknown, list: FoundList): ListSettings | null {
  if (!isRecord(kept) || !isRecord(kept.columns)) return null;
  if (!isRecord(kept.choices) || !isRecord(kept.lines)) return null;
  const { columns, choices, lines } = kept;
  const all = Array.from({ length: list.place.columns }, (_, column) => column);
  const isColumn = (column: unknown) => column === null || all.includes(column as number);
  const fits =
    typeof columns.hasHeader === "boolean" &&
    oneOf(columns.valueFrom, ["column", "product"]) &&
    [columns.item, columns.description, columns.value, columns.quantity, columns.price].every(
      isColumn,
    ) &&
    oneOf(choices.hidden, ["keep", "leaveOut"]) &&
    oneOf(choices.textNumbers, ["read", "leaveOut"]) &&
    oneOf(choices.duplicates, ["sum", "keep"]) &&
    oneOf(choices.totals, ["leaveOut", "count"]) &&
    isLine(lines.aShare) &&
    isLine(lines.bShare) &&
    lines.aShare <= lines.bShare &&
    oneOf(lines.rule, ["crossing", "within", "count"] satisfies AbcRule[]);
  return fits ? (kept as unknown as ListSettings) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function oneOf(value: unknown, words: string[]): boolean {
  return typeof value === "string" && words.includes(value);
}

function isLine(share: unknown): share is number {
  return typeof share === "number" && share > 0 && share <= 1;
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
