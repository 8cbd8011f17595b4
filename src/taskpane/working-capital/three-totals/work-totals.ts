import { say, type Pane } from "../../pane/pane";
import { readSettings } from "../settings/settings";
import { workingCapitalPart } from "../state";
import {
  readTotals,
  totalFields,
  workOutTotals,
  type ThreeTotals,
  type TotalField,
} from "./three-totals";

/** Works the typed totals out, or says which figure is missing. */
export function workTotals(pane: Pane): void {
  const { totals, entries } = workingCapitalPart.of(pane);
  const { formats, texts } = pane;
  const read = readTotals(totals.entries, formats.decimalSign);
  const settings = readSettings(entries, formats.decimalSign);
  if ("problems" in read) {
    change(pane, { problems: read.problems });
    say(pane, texts.workingCapital.totals.corrected, "working-capital-totals", "error");
    const field = totalFields.find((each) => read.problems[each] !== undefined);
    return pane.focus(`capital-total-${field}`);
  }
  if ("problems" in settings) {
    workingCapitalPart.change(pane, { problems: settings.problems });
    say(pane, texts.workingCapital.badSettings, "working-capital-totals", "error");
    return pane.focus(`capital-${Object.keys(settings.problems)[0]}`);
  }
  change(pane, { problems: {}, result: workOutTotals(read.numbers, settings.settings) });
  say(pane, "");
  pane.focus("capital-totals-result");
}

/** A figure was typed: what is shown follows it. */
export function changeTotal(pane: Pane, field: TotalField, entry: string): void {
  const { totals } = workingCapitalPart.of(pane);
  change(pane, { entries: { ...totals.entries, [field]: entry } });
  workAgainOnTotals(pane);
}

/** What is shown of the totals follows a change; while a figure needs a correction, nothing is. */
export function workAgainOnTotals(pane: Pane): void {
  const { totals, entries } = workingCapitalPart.of(pane);
  if (totals.result === null && Object.keys(totals.problems).length === 0) return;
  const { decimalSign } = pane.formats;
  const read = readTotals(totals.entries, decimalSign);
  const settings = readSettings(entries, decimalSign);
  if ("problems" in read) return change(pane, { problems: read.problems, result: null });
  if ("problems" in settings) return;
  change(pane, { problems: {}, result: workOutTotals(read.numbers, settings.settings) });
}

function change(pane: Pane, part: Partial<ThreeTotals>): void {
  const { totals } = workingCapitalPart.of(pane);
  workingCapitalPart.change(pane, { totals: { ...totals, ...part } });
}
