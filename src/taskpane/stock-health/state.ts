import type { StockPart } from "../../engine/stock-health/stock-parts";
import { noList, type ListState } from "../list/list-task";
import { noSecond, type SecondState } from "../list/second-list/second-list";
import { dateEntry } from "../pane/date-entry";
import { slice } from "../pane/slice";
import type { BatchRole } from "./batches/batch-columns";
import type { HealthColumns } from "./columns/columns";
import type { ReceiptRole } from "./receipts/receipt-columns";
import type { HealthRows } from "./rows/rows";
import { defaultEntries, type Entries, type Problems } from "./settings/settings";
import type { Judged } from "./work/judged";

/** What the pane knows of the health of a stock. */
export interface StockHealthState extends ListState<HealthColumns, HealthRows, Judged> {
  entries: Entries;
  problems: Problems;
  leaveOutHidden: boolean;
  /** The list of what came in, by which the stock is aged. */
  receipts: SecondState<ReceiptRole>;
  /** The list of batches with their last days. */
  batches: SecondState<BatchRole>;
  /** The part whose largest items are shown; null for the worst that has any. */
  shown: StockPart | null;
  /** The item whose steps are shown, by its row; null for none. */
  opened: number | null;
  showsAllGroups: boolean;
}

export const stockHealthPart = slice<StockHealthState>("stockHealth", ({ formats }) => ({
  ...noList(),
  entries: defaultEntries(dateEntry(new Date()), (value) => formats.entry(value)),
  problems: {},
  leaveOutHidden: false,
  receipts: noSecond,
  batches: noSecond,
  shown: null,
  opened: null,
  showsAllGroups: false,
}));
