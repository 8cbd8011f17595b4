import { placeAt } from "../../../workbook/excel/a1";
import type { ChartContent } from "../../../workbook/chart/chart-content";
import type { Place, Written } from "../../../workbook/excel/types";
import { say, type Pane } from "../../pane/pane";
import { removeWritten } from "../../written/remove-written";
import { tellWritten, write } from "../../written/write";
import { writtenName } from "../../written/written-name";
import { arriveAt, goTo } from "../go-to/go-to";

/** Writes the picture as a chart on a new sheet, and leads there. */
export async function insertChart(
  pane: Pane,
  from: Place,
  content: ChartContent,
  at: string,
): Promise<void> {
  let chart: Written | null = null;
  await write(pane, {
    ...{ by: "explain", at },
    run: async () => (chart = await pane.workbook.writeChart(content)),
    name: (written) => writtenName(pane, written),
  });
  if (chart === null) return;
  const { place } = chart as Written;
  await goTo(pane, from, placeAt(place, { row: 0, column: 0, rows: 1, columns: 1 }));
  // Told again where the user is by now.
  say(pane, pane.texts.write.done(writtenName(pane, chart)), "explain", "success");
}

/** Removes a chart with its sheet, and leads back to the cell that it was drawn of. */
export async function takeBackChart(
  pane: Pane,
  chart: Written,
  at: string,
  evenIfEdited = false,
): Promise<void> {
  const name = writtenName(pane, chart);
  const told = await removeWritten(pane, chart, { name, at, evenIfEdited });
  if (told === null) return;
  if (chart.about !== undefined) await arriveAt(pane, chart.about.list);
  say(pane, told, "explain", "success");
  await tellWritten(pane);
}
