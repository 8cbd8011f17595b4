import { html } from "lit/html.js";
import {
  groupsGeometry,
  mostGroups,
  rowAt,
  type GroupsGeometry,
} from "../../charts/groups/groups-geometry";
import { groupsDrawing } from "../../charts/groups/groups-drawing";
import type { Chart } from "../../charts/live/chart";
import { chartOf } from "../../charts/live/chart-view";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { Result } from "../classes/result";
import { groupName } from "./group-name";
import { showGroup } from "./show-group";
import { shownValue, valueName } from "./value-name";

/** What each group is worth, and how much of that is in A, B and C. */
export function groupsView(pane: Pane, result: Result): View {
  return html`<figure>${chartOf(groupsChart(pane, result))}</figure>`;
}

function groupsChart(pane: Pane, result: Result): Chart<GroupsGeometry> {
  const { formats } = pane;
  const words = pane.texts.charts;
  const { groups, total } = result;
  const id = "groups-chart";
  const shareOf = (value: number) => formats.share(total > 0 ? value / total : 0);
  const [first] = groups;
  const rows = groups.slice(0, mostGroups).map((group) => ({
    name: groupName(pane, group),
    parts: group.summary.map(({ value }) => value),
    share: shareOf(group.total),
  }));
  const hidden = groups.length - rows.length;
  return {
    id,
    title: words.groups.title,
    description: words.groups.description(
      groupName(pane, first),
      shareOf(first.total),
      formats.share(first.summary[0].valueShare),
    ),
    data: [result],
    lay: (width) => groupsGeometry(rows, width),
    draw: (laid) => groupsDrawing(id, laid),
    notes: () => [
      words.groups.legend,
      ...(hidden > 0 ? [words.groups.more(formats.count(hidden))] : []),
    ],
    cursor: {
      name: words.groups.cursor,
      mark: "ring",
      page: 5,
      count: ({ rows: laid }) => laid.length,
      at: ({ rows: laid }, place) => ({
        x: laid[place].share.x - 5,
        y: (laid[place].top + laid[place].bottom) / 2 + 8,
      }),
      nearest: (laid, { y }) => rowAt(laid, y),
      lines: (_, place) => [
        groupName(pane, groups[place]),
        words.valueOf(valueName(pane), shownValue(pane, groups[place].total)),
        words.groups.ofAll(shareOf(groups[place].total)),
        ...groups[place].summary.map(({ class: name, valueShare, items }) =>
          words.groups.parts(name, formats.share(valueShare), formats.count(items)),
        ),
      ],
      press: (_, place) => showGroup(pane, place),
    },
    press: (laid, { y }) => showGroup(pane, rowAt(laid, y)),
  };
}
