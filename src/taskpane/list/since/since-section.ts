import type { Cell, ReportSection } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";

/** A figure as it was and as it is; "" where it is not known. */
export interface SinceFigure {
  name: string;
  was: number | "";
  is: number | "";
}

interface Since {
  role: string;
  heading: string;
  /** What stands above the names. */
  what: string;
  /** The headers of figures that are all in one unit. */
  inUnit?(header: string): string;
  format: string;
  figures: readonly SinceFigure[];
  /** Sentences below. */
  said: readonly string[];
}

/** Page one's table of figures that have changed since the last time, all in one unit. */
export function sinceSection(
  { texts: { since } }: Pick<Pane, "texts">,
  { role, heading, what, inUnit = (header) => header, format, figures, said }: Since,
): ReportSection {
  return {
    role,
    columnRoles: ["part", "before", "now", "change"],
    heading,
    rows: [
      [what, inUnit(since.before), inUnit(since.now), inUnit(since.change)],
      ...figures.map(({ name, was, is }): Cell[] => [
        ...[name, was, is],
        was === "" || is === "" ? "" : is - was,
      ]),
      ...said.map((sentence): Cell[] => [sentence]),
    ],
    numberFormats: ["General", format, format, format],
    hasHeader: true,
  };
}
