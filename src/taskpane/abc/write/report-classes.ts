import { shareFormat, wholeFormat } from "../../list/report-formats";
import type { PaneTexts } from "../../../locales";
import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { groupName } from "../answer/group-name";
import type { GroupResult, Result } from "../classes/result";
import type { Pane } from "../../pane/pane";
import { targetFormat } from "./class-columns";
import type { Money } from "./money";
import { finite } from "./sorted-table";

type Parts = Pick<Pane, "texts">;

const classRoles = ["other", "items", "itemShare", "value", "valueShare"];

export function classesSection(
  { texts }: Parts,
  result: Result,
  money: Money,
  group?: GroupResult,
): ReportSection {
  const { classes } = texts.report;
  return classesOf(
    { texts },
    group === undefined ? classes.heading : classes.ofGroup(groupName({ texts }, group)),
    group ?? result,
    money,
  );
}

/** Items and value of each class, under a heading. */
export function classesOf(
  { texts }: Parts,
  heading: string,
  { summary, total }: Pick<Result, "summary" | "total">,
  money: Money,
): ReportSection {
  const { classes } = texts.report;
  const count = summary.reduce((sum, { items }) => sum + items, 0);
  return {
    role: "classes",
    columnRoles: classRoles,
    heading,
    rows: [
      classHeader(texts, money),
      ...summary.map((each): Cell[] => [
        each.class,
        each.items,
        finite(each.itemShare),
        finite(each.value),
        finite(each.valueShare),
      ]),
      [classes.total, count, 1, finite(total), total > 0 ? 1 : 0],
    ],
    numberFormats: ["General", wholeFormat, shareFormat, money.sumFormat, shareFormat],
    hasHeader: true,
    hasTotal: true,
  };
}

function classHeader({ report }: PaneTexts, money: Money): string[] {
  const { header, value, valueShare } = report.classes;
  return [...header, money.named(value), valueShare];
}

/** The nine cells with their service targets; nothing for methods without them. */
export function matrixSection({ texts }: Parts, result: Result, money: Money): ReportSection[] {
  const { matrix, settings } = result;
  if (matrix === null) return [];
  const { matrix: words } = texts.report;
  return [
    {
      role: "matrix",
      columnRoles: [...classRoles, "target"],
      heading: words.heading,
      rows: [
        [...classHeader(texts, money), words.target],
        ...matrix.map((cell): Cell[] => [
          cell.first + cell.second,
          cell.items,
          finite(cell.itemShare),
          finite(cell.value),
          finite(cell.valueShare),
          settings.targets[cell.first + cell.second],
        ]),
      ],
      numberFormats: [
        "General",
        wholeFormat,
        shareFormat,
        money.sumFormat,
        shareFormat,
        targetFormat,
      ],
      hasHeader: true,
    },
  ];
}

/**
 * What each group holds, or the first of them with the number of others; nothing where there are no
 * groups.
 */
export function groupsSection(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { groups, total }: Result,
  money: Money,
  most = Infinity,
): ReportSection[] {
  if (groups.length === 1) return [];
  const { groups: words, classes } = texts.report;
  const others = Math.max(0, groups.length - most);
  return [
    {
      role: "groups",
      columnRoles: [
        ...["other", "items", "itemsOfClass", "itemsOfClass", "itemsOfClass"],
        ...["value", "valueShare"],
      ],
      heading: words.heading,
      rows: [
        [...words.header, money.named(classes.value), classes.valueShare],
        ...groups
          .slice(0, groups.length - others)
          .map((group): Cell[] => [
            groupName({ texts }, group),
            group.end - group.start,
            ...group.summary.map(({ items }) => items),
            finite(group.total),
            finite(total > 0 ? group.total / total : 0),
          ]),
        ...(others > 0 ? [[words.more(formats.count(others))]] : []),
      ],
      numberFormats: [
        "General",
        ...new Array<string>(4).fill(wholeFormat),
        money.sumFormat,
        shareFormat,
      ],
      hasHeader: true,
    },
  ];
}
