import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import type { Planned } from "../plan/plan-list";
import { changesWords } from "./changes-words";

/** Moves that page one has room for. */
const mostMoves = 5;

/** What has changed since the last plan; nothing without one. */
export function changesSection(pane: Pane, result: Planned): ReportSection[] {
  const { changes } = result;
  if (changes === null) return [];
  const { changes: words, groups, result: named } = pane.texts.reorderPlan;
  const hidden = changes.moves.length - mostMoves;
  return [
    {
      role: "changes",
      columnRoles: ["other", "items"],
      heading: words.heading(pane.formats.day(changes.day)),
      rows: [
        [words.move, named.items],
        ...changes.moves
          .slice(0, mostMoves)
          .map(({ from, to, items }): Cell[] => [words.fromTo(groups[from], groups[to]), items]),
        ...(hidden > 0 ? [[words.moreMoves(pane.formats.count(hidden))]] : []),
        ...changesWords(pane, result, changes).map((sentence): Cell[] => [sentence]),
      ],
      numberFormats: ["General", wholeFormat],
      hasHeader: true,
    },
  ];
}
