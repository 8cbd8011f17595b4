import type { Pane } from "../../pane/pane";
import type { GroupResult } from "../classes/result";

export function groupName({ texts }: Pick<Pane, "texts">, { name }: Pick<GroupResult, "name">) {
  return name === "" ? texts.look.groups.none : name;
}
