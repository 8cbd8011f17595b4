import { calledName } from "../catalogue/called-name";
import type { CatalogueFunction } from "../catalogue/catalogue";
import type { DecimalSign } from "../../workbook/excel/separators";
import { readEntry, type Given } from "./read-entry";
import type { Entries, Problems } from "./state";
import { argumentsForUser } from "../formula/user-syntax";

/** A formula as far as it is filled in. */
export interface Draft {
  /** In English syntax; only to be written where there are no problems. */
  english: string;
  /** As the user's Excel would show it; what is still to be filled in stands there by its name. */
  shown: string;
  problems: Problems;
  /** The references in it, by the argument's name. */
  references: { argument: string; reference: string }[];
}

/** The arguments at the end that are left out go; one in between stays empty. */
export function draftOf(
  one: CatalogueFunction,
  entries: Entries,
  namespace: string,
  decimalSign: DecimalSign,
): Draft {
  const draft: Draft = { english: "", shown: "", problems: {}, references: [] };
  const given = one.arguments.map((argument): Given => {
    const read = readEntry(entries[argument.name] ?? "", argument, decimalSign);
    if (typeof read !== "string") {
      if (read.isReference) {
        draft.references.push({ argument: argument.name, reference: read.english });
      }
      return read;
    }
    draft.problems[argument.name] = read;
    return { english: argument.name, shown: argument.name, isReference: false };
  });
  while (given.length > 0 && given[given.length - 1].english === "") given.pop();
  const name = calledName(one.name, namespace);
  draft.english = `=${name}(${given.map((each) => each.english).join(",")})`;
  const shown = given.map((each) => each.shown);
  draft.shown = `=${name}(${argumentsForUser(shown, decimalSign)})`;
  return draft;
}
