import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { shareFormatOf } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { className } from "../classes/result";
import { itemName } from "../rows/item-name";
import type { Money } from "./money";
import type { Run } from "./run";
import { finite } from "./sorted-table";

const most = 8;
const longestName = 28;

/** The items of most value, which a boss knows by name. */
export function largestSection(
  pane: Pick<Pane, "texts" | "formats">,
  run: Run,
  money: Money,
): ReportSection[] {
  const { texts } = pane;
  const { largest: words } = texts.report;
  const { result, checked } = run;
  const { items, total } = result;
  // A description says more in little room than a code does.
  const shortName = (item: number) =>
    checked.rows.descriptions?.[items.firstRow[item]] || itemName(texts, checked.rows, items, item);
  const found = largestOf(items.values, most);
  const largest = found.length > 0 ? items.values[found[0]] / total : 0;
  const rows = found.map((item): Cell[] => [
    cut(shortName(item)),
    className(result, item),
    finite(items.values[item]),
    finite(total > 0 ? items.values[item] / total : 0),
  ]);
  return [
    {
      role: "largest",
      columnRoles: ["other", "other", "value", "valueShare"],
      heading: words.heading,
      rows: [[words.item, words.class, money.named(words.value), words.share], ...rows],
      numberFormats: ["General", "General", money.sumFormat, shareFormatOf(largest)],
      hasHeader: true,
    },
  ];
}

/** Their places, the largest first, without sorting all the others. */
function largestOf(values: Float64Array, count: number): number[] {
  const largest: number[] = [];
  for (let item = 0; item < values.length; item += 1) {
    const value = values[item];
    if (!(value > 0)) continue;
    if (largest.length === count && values[largest[count - 1]] >= value) continue;
    const place = largest.findIndex((other) => values[other] < value);
    largest.splice(place < 0 ? largest.length : place, 0, item);
    if (largest.length > count) largest.pop();
  }
  return largest;
}

function cut(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
