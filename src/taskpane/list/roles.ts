import type { HasHeader } from "./list-task";

/** What a column of the list can be for a task: as data, from which form, guess and reading follow. */
export interface Role<Id extends string> {
  id: Id;
  kind: "text" | "number" | "truth";
  isNeeded: boolean;
}

/** Which column of the list has which role; columns count from 0 inside the list. */
export interface RoleColumns<Id extends string> extends HasHeader {
  at: Record<Id, number | null>;
}

/** The roles that are asked for but have no column yet. */
export function missingRoles<Id extends string>(
  roles: readonly Role<Id>[],
  { at }: RoleColumns<Id>,
): Role<Id>[] {
  return roles.filter(({ id, isNeeded }) => isNeeded && at[id] === null);
}

/** The roles whose columns are read. */
export function rolesToRead<Id extends string>(
  roles: readonly Role<Id>[],
  { at }: Pick<RoleColumns<Id>, "at">,
): Role<Id>[] {
  return roles.filter(({ id }) => at[id] !== null);
}

export function forEachRole<Id extends string, Value>(
  roles: readonly Role<Id>[],
  make: (role: Role<Id>) => Value,
): Record<Id, Value> {
  return Object.fromEntries(roles.map((role) => [role.id, make(role)])) as Record<Id, Value>;
}
