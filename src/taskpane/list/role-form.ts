import { html } from "lit/html.js";
import type { FoundList } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { changeColumns, type Again } from "./choose-columns";
import { columnSelect } from "./column-select";
import type { ListTask } from "./list-task";
import type { Role, RoleColumns } from "./roles";

interface RoleTexts<Id extends string> {
  label: (id: Id) => string;
  /** What stands for no column. */
  none: (role: Role<Id>) => string;
  again: Again;
  /** What else is asked of a column. */
  beside?: (id: Id) => View;
}

/** Which column has which role: guessed, and changeable. */
export function roleForm<Id extends string, Columns extends RoleColumns<Id>>(
  pane: Pane,
  task: ListTask<Columns>,
  roles: readonly Role<Id>[],
  list: FoundList,
  columns: Columns,
  { label, none, beside, again }: RoleTexts<Id>,
): View {
  return html`${roles.map(
    (role) =>
      html`${columnSelect(pane, list, columns, {
        id: columnField(task, role.id),
        label: label(role.id),
        none: none(role),
        chosen: columns.at[role.id],
        choose: (column) => chooseColumn(pane, task, role.id, column, again),
      })}
      ${beside?.(role.id) ?? ""}`,
  )}`;
}

export function chooseColumn<Id extends string, Columns extends RoleColumns<Id>>(
  pane: Pane,
  task: Pick<ListTask<Columns>, "state">,
  id: Id,
  column: number | null,
  again: Again,
): Promise<void> {
  return changeColumns(
    pane,
    task,
    (columns) => ({ ...columns, at: { ...columns.at, [id]: column } }),
    again,
  );
}

export function columnField({ prefix }: { prefix: string }, id: string): string {
  return `${prefix}${id}-column`;
}
