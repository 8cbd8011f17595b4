import type { Cell } from "../../workbook/excel/types";
import { factsOf, isNumeric, type ColumnFacts } from "../reading/columns/column-facts";
import { bestOf, Judged } from "../reading/columns/evidence";
import { guessItem } from "../reading/columns/guess-item";
import { withHoles, withMoment } from "../reading/columns/judge-numbers";
import { firstColumns } from "../reading/headers/first-columns";
import { forEachRole, type Role, type RoleColumns } from "./roles";

/** How a task knows its columns. */
export interface RoleWords<Id extends string> {
  /** The role that a header names. */
  meaning: (header: string) => Id | "unknown";
  /** How well a column under such a header fits; without a word of the task's own, by its kind. */
  judge?: (role: Id, facts: ColumnFacts) => Judged | null | undefined;
}

/**
 * A guess the user can change: from the words in the header and from what stands below.
 *
 * @param whole the first rows of the list, with the names of the columns on top
 */
export function guessRoles<Id extends string>(
  whole: Cell[][],
  hasHeader: boolean,
  roles: readonly Role<Id | "item">[],
  { meaning, judge }: RoleWords<Id>,
): RoleColumns<Id | "item"> {
  const preview = firstColumns(whole);
  const headers = hasHeader ? preview[0].map(String) : [];
  const facts = factsOf(preview, hasHeader);
  const { item, description } = guessItem(preview, hasHeader, facts);
  const names = [item?.facts.column, description?.column];
  const others = facts.filter(({ column }) => !names.includes(column));
  const columnFor = ({ id, kind }: Role<Id | "item">) =>
    bestOf(
      others
        .filter(({ column }) => meaning(headers[column] ?? "") === id)
        .map((facts) => judge?.(id as Id, facts) ?? judgeKind(kind, facts))
        .filter((each): each is Judged => each !== null),
      leastScore,
    )?.facts.column ?? null;
  const at = forEachRole(roles, columnFor);
  // A name says more to people than a number does, and nothing here depends on telling items apart.
  return { hasHeader, at: { ...at, item: description?.column ?? item?.facts.column ?? null } };
}

const leastScore = -3;

function judgeKind(kind: Role<string>["kind"], facts: ColumnFacts): Judged | null {
  if (kind !== "number") return new Judged(facts).shows("gaps", facts.content.filled - 1);
  if (!isNumeric(facts)) return null;
  return withHoles(withMoment(new Judged(facts).says(facts.number, 1)));
}
