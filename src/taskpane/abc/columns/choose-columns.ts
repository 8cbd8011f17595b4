import { changeColumns } from "../../list/choose-columns";
import type { Pane } from "../../pane/pane";
import { abcTask } from "../task";
import { withColumns } from "./complete-columns";
import type { ListColumns } from "./list-columns";

export function chooseColumns(pane: Pane, part: Partial<ListColumns>): void {
  changeColumns(pane, abcTask, (columns) => withColumns(columns, part));
}
