import type { ReportSection } from "../../../workbook/excel/types";
import { valueUnit } from "../columns/value-unit";
import { methods } from "../methods/methods";
import { placeName } from "../../pane/place-name";
import type { Pane } from "../../pane/pane";
import type { Money } from "./money";
import { reportFacts } from "./report-facts";
import type { Run } from "./run";

type Parts = Pick<Pane, "texts" | "formats">;

/** By what the list was classified, so that anybody can do it again. */
export function settingsSection(pane: Parts, run: Run, money: Money, today: Date): ReportSection {
  const { texts, formats } = pane;
  const { settings: words } = texts.report;
  const { list, columns } = run.checked;
  const { aShare, bShare, rule, margin } = run.result.settings;
  const facts = reportFacts(pane, run);
  const { named, value } = facts;
  const unit = valueUnit(list, columns);
  return {
    role: "settings",
    columnRoles: [],
    heading: words.heading,
    rows: [
      [words.list, placeName(list.place)],
      [words.item, named(columns.item)],
      ...(columns.description === null ? [] : [[words.description, named(columns.description)]]),
      [words.value, value],
      ...(unit === null || unit === "money" || money.sign !== ""
        ? []
        : [[words.unit, words.units[unit]]]),
      ...(methods[columns.method].report?.settings?.(facts) ?? []),
      ...(columns.group === null ? [] : [[words.group, named(columns.group)]]),
      [words.lines, words.linesOf(formats.line(aShare), formats.line(bShare))],
      [words.rule, texts.report.rules[rule]],
      ...(margin > 0 ? [[words.margin, words.marginOf(formats.lineEntry(margin))]] : []),
      [words.made, formats.date(today)],
    ],
    numberFormats: ["General", "General"],
    hasHeader: false,
  };
}
