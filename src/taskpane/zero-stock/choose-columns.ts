import { belowTitles, withTitles } from "../reading/headers/below-titles";
import type { Pane } from "../pane/pane";
import { say } from "../pane/pane";
import type { ColumnRole, SpreadKind, SpreadRole, ZeroStockColumns } from "./columns";
import { zeroStockPart, forgetResult } from "./state";

export function chooseColumn(pane: Pane, role: ColumnRole, column: number | null): void {
  choose(pane, ({ at, ...rest }) => ({ ...rest, at: { ...at, [role]: column } }));
}

export function chooseKind(pane: Pane, role: SpreadRole, kind: SpreadKind): void {
  choose(pane, ({ kinds, ...rest }) => ({ ...rest, kinds: { ...kinds, [role]: kind } }));
}

export function chooseHeader(pane: Pane, hasHeader: boolean): void {
  const { list } = zeroStockPart.of(pane);
  choose(pane, (columns) => ({ ...columns, hasHeader }));
  if (list === null) return;
  zeroStockPart.change(pane, {
    list: hasHeader ? belowTitles(withTitles(list)) : withTitles(list),
  });
}

/** Other columns mean other cells: what was read no longer holds. */
function choose(pane: Pane, next: (columns: ZeroStockColumns) => ZeroStockColumns): void {
  const { columns, result } = zeroStockPart.of(pane);
  if (columns === null) return;
  forgetResult(pane);
  zeroStockPart.change(pane, { columns: next(columns) });
  if (result === null) say(pane, "");
  else say(pane, pane.texts.zeroStock.list.columnsChanged, "zero-stock");
}
