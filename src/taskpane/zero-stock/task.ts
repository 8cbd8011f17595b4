import type { ListTask } from "../list/list-task";
import { namedPreview } from "../reading/headers/header-names";
import { guessColumns, type ZeroStockColumns } from "./columns";
import { readKept, type KeptSettings } from "./kept-settings";
import { entriesOf } from "./limits";
import { zeroStockPart } from "./state";

/** The search for items without stock, as a task over a list. */
export const zeroStockTask: ListTask<ZeroStockColumns, KeptSettings> = {
  id: "zeroStock",
  prefix: "zero-",
  at: "zero-stock",
  heading: "zero-takes",
  state: zeroStockPart,
  needsNumbers: true,
  isInDoubt: (pane) => Object.keys(zeroStockPart.of(pane).problems).length > 0,
  giveUp: (pane) => zeroStockPart.change(pane, { showsAll: false }),
  guess: (_, list) => guessColumns(namedPreview(list)),
  kept: {
    key: "zeroStock.",
    read: readKept,
    take: (pane, kept) => {
      if (kept === null) return;
      const { limits, leaveOutHidden } = kept;
      zeroStockPart.change(pane, {
        limits: entriesOf(limits, pane.formats),
        problems: {},
        leaveOutHidden,
      });
    },
  },
  words: ({ texts: { zeroStock } }) => ({
    restored: zeroStock.list.restored,
    elsewhere: zeroStock.elsewhere,
    useElsewhere: zeroStock.useElsewhere,
    sourceEdited: zeroStock.changed,
  }),
};
