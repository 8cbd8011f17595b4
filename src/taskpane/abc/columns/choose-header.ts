import type { Pane } from "../../pane/pane";
import { abc } from "../state";
import { belowTitles, withTitles } from "../../reading/headers/below-titles";
import { chooseColumns } from "./choose-columns";

/** Where no row names the columns, no row above is a title either: all of them are items. */
export function chooseHeader(pane: Pane, hasHeader: boolean): void {
  const { list } = abc.of(pane);
  if (list === null) return;
  chooseColumns(pane, { hasHeader });
  abc.change(pane, { list: hasHeader ? belowTitles(withTitles(list)) : withTitles(list) });
}
