import { html } from "lit/html.js";
import type { ChartContent, NativeChart } from "../../../workbook/chart/chart-content";
import { listName } from "../../list/report-frame";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { serialOfDate } from "../../pane/serial-day";
import { button, messageAt } from "../../pane/views";
import type { View } from "../../pane/view";
import { write } from "../../written/write";
import { writtenName } from "../../written/written-name";
import { workingCapitalTask } from "../task";
import type { Worked } from "../work/worked";

export interface InsertPicture {
  /** Of its button. */
  id: string;
  /** Wished name of its sheet. */
  sheetName: string;
  /** What it says, above it. */
  notes: string[];
  chart: NativeChart;
}

/** A picture as Excel's own chart: what it would stand on, and the button that writes it. */
export function insertPictureView(pane: Pane, result: Worked, picture: InsertPicture): View {
  const words = pane.texts.capitalReport.pictures;
  const { id, sheetName } = picture;
  return html`<div class="insert-chart">
    <p class="quiet" id="${id}-where">${words.where(sheetName)}</p>
    ${button(pane, { id, text: words.insert, press: () => insertPicture(pane, result, picture) })}
    ${messageAt(pane, id)}
  </div>`;
}

function insertPicture(pane: Pane, { rows }: Worked, picture: InsertPicture): Promise<void> {
  const { place } = rows.list;
  const today = new Date();
  const { madeOf } = pane.texts.capitalReport.pictures;
  const content: ChartContent = {
    sheetName: picture.sheetName,
    notes: [...picture.notes, madeOf(placeName(place), pane.formats.date(today))],
    chart: picture.chart,
    about: { list: place, name: listName(rows.list), day: serialOfDate(today) },
  };
  return write(pane, {
    ...{ by: workingCapitalTask.id, at: picture.id },
    run: () => pane.workbook.writeChart(content),
    name: (written) => writtenName(pane, written),
  });
}
