import type { Cell, CellLook, ReportSection } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";

/** A figure as it was and as it is; "" where it is not known. */
export interface SinceFigure {
  name: string;
  was: number | "";
  is: number | "";
  /** Excel's number format, where it is another one than that of the others. */
  format?: string;
}

interface Since {
  /** Excel's serial number. */
  day: number;
  /** What stands above the names. */
  what: string;
  /** The headers of figures that are all in one unit. */
  inUnit?(header: string): string;
  format: string;
  figures: readonly SinceFigure[];
  /** Sentences below. */
  said: readonly string[];
}

/** Page one's table of what has changed since the last time. */
export function sinceSection(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { day, what, inUnit = (header) => header, format, figures, said }: Since,
): ReportSection {
  const { since } = texts;
  const look = ({ format: own }: SinceFigure): (CellLook | null)[] => {
    const cell = own === undefined ? null : { format: own };
    return [null, cell, cell, cell];
  };
  const hasOwn = figures.some((figure) => figure.format !== undefined);
  return {
    role: "changes",
    columnRoles: ["part", "before", "now", "change"],
    heading: since.heading(formats.day(day)),
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
    ...(hasOwn ? { looks: [[], ...figures.map(look)] } : {}),
  };
}
