import { understand, type RoleCells } from "./read-roles";
import { rolesToRead, type Role } from "./roles";

/** A finding on a row. */
interface FoundOnRow<Id extends string> {
  kind: string;
  row: number;
  /** The role that such a finding is always about; undefined where it is found in any number. */
  named: Id | undefined;
}

/** The role whose cell a finding is about; where it has no column, the item's name stands for it. */
export function findRoleAtFault<Id extends string>(
  rows: RoleCells<Id | "item">,
  roles: readonly Role<Id | "item">[],
  mayBeNegative: ReadonlySet<string>,
  { kind, row, named }: FoundOnRow<Id | "item">,
): Id | "item" {
  if (named !== undefined) return rows.at[named] === null ? "item" : named;
  const isAtFault = ({ id }: Role<Id | "item">) => {
    const { fault, isText } = understand(rows, id, row);
    if (kind === "textNumber") return isText;
    return fault === kind && !(kind === "negative" && mayBeNegative.has(id));
  };
  const numbers = rolesToRead(roles, rows).filter((role) => role.kind === "number");
  return numbers.find(isAtFault)?.id ?? "item";
}
