import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { groupName } from "../answer/group-name";
import type { Result } from "../classes/result";
import type { Pane } from "../../pane/pane";
import { targetFormat } from "./class-columns";
import { finite, shareFormat, wholeFormat } from "./sorted-table";

type Parts = Pick<Pane, "texts">;

const classRoles = ["other", "items", "itemShare", "value", "valueShare"];

export function classesSection(
  { texts }: Parts,
  result: Result,
  valueFormat: string,
): ReportSection {
  const { classes } = texts.report;
  return {
    role: "classes",
    columnRoles: classRoles,
    heading: classes.heading,
    rows: [
      classes.header,
      ...result.summary.map((each): Cell[] => [
        each.class,
        each.items,
        finite(each.itemShare),
        finite(each.value),
        finite(each.valueShare),
      ]),
      [classes.total, result.items.count, 1, finite(result.total), result.total > 0 ? 1 : 0],
    ],
    numberFormats: ["General", wholeFormat, shareFormat, valueFormat, shareFormat],
    hasHeader: true,
  };
}

/** The nine cells with their service targets; nothing for methods without them. */
export function matrixSection(
  { texts }: Parts,
  result: Result,
  valueFormat: string,
): ReportSection[] {
  const { matrix, settings } = result;
  if (matrix === null) return [];
  const { matrix: words, classes } = texts.report;
  return [
    {
      role: "matrix",
      columnRoles: [...classRoles, "target"],
      heading: words.heading,
      rows: [
        [...classes.header, words.target],
        ...matrix.map((cell): Cell[] => [
          cell.first + cell.second,
          cell.items,
          finite(cell.itemShare),
          finite(cell.value),
          finite(cell.valueShare),
          settings.targets[cell.first + cell.second],
        ]),
      ],
      numberFormats: ["General", wholeFormat, shareFormat, valueFormat, shareFormat, targetFormat],
      hasHeader: true,
    },
  ];
}

/** What each group holds; nothing where there are no groups. */
export function groupsSection(pane: Parts, result: Result, valueFormat: string): ReportSection[] {
  const { groups, total } = result;
  if (groups.length === 1) return [];
  const { groups: words } = pane.texts.report;
  return [
    {
      role: "groups",
      columnRoles: [
        ...["other", "items", "itemsOfClass", "itemsOfClass", "itemsOfClass"],
        ...["value", "valueShare"],
      ],
      heading: words.heading,
      rows: [
        words.header,
        ...groups.map((group): Cell[] => [
          groupName(pane, group),
          group.end - group.start,
          ...group.summary.map(({ items }) => items),
          finite(group.total),
          finite(total > 0 ? group.total / total : 0),
        ]),
      ],
      numberFormats: [
        "General",
        ...new Array<string>(4).fill(wholeFormat),
        valueFormat,
        shareFormat,
      ],
      hasHeader: true,
    },
  ];
}
