import type { NativeChart } from "../../../workbook/chart/native-chart";
import type { ReportSection } from "../../../workbook/excel/types";
import { itemName } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { itemPicture } from "../item/item-picture";
import { groupAt, type Planned } from "../plan/plan-list";
import { reorderPlanPart } from "../state";
import { byUrgency } from "./sorted-rows";

/** The stock of one item from today on. */
export interface DrawnItem {
  chart: NativeChart;
  section: ReportSection;
}

/** Of the item that is opened, or else of the most urgent one; null where nothing is planned. */
export function drawnItem(pane: Pane, result: Planned): DrawnItem | null {
  const { opened } = reorderPlanPart.of(pane);
  const row = opened ?? mostUrgent(result);
  if (row === null || groupAt(result, row) === null) return null;
  const words = pane.texts.reorderPlan.report.item;
  const { native, description } = itemPicture(pane, result, row);
  const title = words.title(itemName(pane, result.rows, row));
  const chart = { ...native, title };
  const section = {
    ...{ role: "item", columnRoles: [], heading: title },
    rows: [[description], ...(opened === null ? [[words.mostUrgent]] : [])],
    ...{ numberFormats: ["General"], hasHeader: false, chart },
  };
  return { chart, section };
}

function mostUrgent(result: Planned): number | null {
  const isBefore = byUrgency(result);
  let first: number | null = null;
  for (let row = 0; row < result.group.length; row++) {
    if (result.group[row] === 0) continue;
    if (first === null || isBefore(row, first) < 0) first = row;
  }
  return first;
}
