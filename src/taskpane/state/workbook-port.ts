import type {
  Cell,
  FoundList,
  Place,
  Progress,
  ReportContent,
  Written,
} from "../../workbook/types";
import { writeClassColumn } from "../../workbook/class-column";
import { findList } from "../../workbook/find-list";
import { writeLiveFormula } from "../../workbook/live-formula";
import { planClassColumn } from "../../workbook/plan-column";
import { readColumns } from "../../workbook/read-columns";
import { writeReport } from "../../workbook/report";
import { selectCells } from "../../workbook/select-cells";
import { loadSettings, saveSettings } from "../../workbook/settings";
import { takeBack } from "../../workbook/take-back";
import { watchPlace, watchSelection } from "../../workbook/watch";

export type StopWatching = () => Promise<void>;

/** What the pane asks of the workbook; each of them fails with a Refusal only. */
export interface Workbook {
  findList(): Promise<FoundList>;
  watchSelection(onSelect: () => void): Promise<StopWatching>;
  watchPlace(place: Place, onChange: (what: "edited" | "sheetGone") => void): Promise<StopWatching>;
  readColumns(place: Place, columns: number[], progress?: Progress): Promise<Cell[][]>;
  /** Answers how many of the rows it could select. */
  selectCells(place: Place, rows: number[]): Promise<number>;
  planClassColumn(list: Place): Promise<Place>;
  writeClassColumn(
    list: Place,
    target: Place,
    cells: Cell[],
    progress?: Progress,
  ): Promise<Written>;
  writeLiveFormula(
    list: Place,
    target: Place,
    header: string | null,
    formula: string,
  ): Promise<Written>;
  writeReport(content: ReportContent, progress?: Progress): Promise<Written>;
  takeBack(written: Written, options?: { evenIfEdited?: boolean }): Promise<void>;
  loadSettings(key: string): Promise<unknown>;
  saveSettings(key: string, value: unknown): Promise<void>;
}

export const workbook: Workbook = {
  findList,
  watchSelection,
  watchPlace,
  readColumns,
  selectCells,
  planClassColumn,
  writeClassColumn,
  writeLiveFormula,
  writeReport,
  takeBack,
  loadSettings,
  saveSettings,
};
