import type { Cell } from "../../workbook/excel/types";
import { guessRoles, type RoleWords } from "../list/guess-roles";
import type { Role, RoleColumns } from "../list/roles";
import { guessHeader } from "../reading/headers/guess-header";
import { namesClass } from "../reading/header-words/class-header";
import { isMoneyForOne, numberMeaning } from "../reading/header-words/number-meaning";
import { readHeader, says } from "../reading/header-words/read-header";

export type NumberRole = "value" | "lastCounted" | "book" | "unitCost" | "counted";
export type CountRole = NumberRole | "item" | "class";
export type CountColumns = RoleColumns<CountRole>;

const role = <Id extends CountRole>(id: Id, kind: Role<Id>["kind"]) =>
  ({ id, kind, isNeeded: false }) as const;

/** In the order in which the pane asks for them. A class or a value is needed: see `lacks`. */
export const roles: readonly Role<CountRole>[] = [
  role("item", "text"),
  role("class", "text"),
  role("value", "number"),
  role("lastCounted", "number"),
  role("book", "number"),
  role("unitCost", "number"),
  role("counted", "number"),
];

/** A list with counts in it is compared with the books; any other is planned. */
export function isCounted({ at }: CountColumns): boolean {
  return at.counted !== null;
}

/** The column without which nothing can be done; null where all is there. */
export function lacks(columns: CountColumns): CountRole | null {
  const { at } = columns;
  if (isCounted(columns)) return at.book === null ? "book" : null;
  return at.class === null && at.value === null ? "class" : null;
}

/** "Counted", "Last count", in the languages in which lists come. */
const counting =
  /count(?!r)|stock ?tak|inventur|gezählt|zähl|inventer|räkna|\btalt\b|telling|optalt|optæll|laskett|inventoi/iu;
const last = /last|latest|previous|letzt|senast|sist|sidst|viime|edelli/iu;

const words: RoleWords<CountRole> = {
  meaning: (text) => {
    const header = readHeader(text);
    const number = numberMeaning(header);
    if (counting.test(text)) {
      return last.test(text) || says(header, "date") ? "lastCounted" : "counted";
    }
    if (namesClass(text)) return "class";
    if (isMoneyForOne(number)) return "unitCost";
    if (number === "stock" || number === "free") return "book";
    return number === "worth" || number === "sum" ? "value" : "unknown";
  },
};

export function guessColumns(whole: Cell[][]): CountColumns {
  return guessRoles(whole, guessHeader(whole), roles, words);
}
