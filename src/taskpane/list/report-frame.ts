import type { FoundList, ReportContent } from "../../workbook/excel/types";
import packageJson from "../../../package.json";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { serialOfDate } from "../pane/serial-day";

type Parts = Pick<Pane, "texts" | "formats">;

/** The list in words: its table's name, or its sheet's. */
export function listName({ tableName, place }: FoundList): string {
  return tableName ?? place.sheetName;
}

/** Of what and when a report was made, in one line: its cells, what the task says of them, day, version. */
export function aboutReport(pane: Parts, list: FoundList, today: Date, said: string[]): string {
  const { front } = pane.texts.report;
  return [
    placeName(list.place),
    ...said,
    pane.formats.date(today),
    front.madeBy(packageJson.version),
  ].join(" · ");
}

/** What every report has: the foot of its pages, and by what it is known again. */
export function reportFrame(
  { texts, formats }: Parts,
  list: FoundList,
  today: Date,
): Required<Pick<ReportContent, "foot" | "about">> {
  const { report } = texts;
  return {
    foot: { center: report.foot(formats.date(today)), right: report.pages("&P", "&N") },
    about: { list: list.place, name: listName(list), day: serialOfDate(today) },
  };
}
