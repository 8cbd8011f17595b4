import { html } from "lit/html.js";
import type { ChartContent } from "../../workbook/chart/chart-content";
import type { NativeChart } from "../../workbook/chart/native-chart";
import type { FoundList } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { placeName } from "../pane/place-name";
import { serialOfDate } from "../pane/serial-day";
import { button, messageAt } from "../pane/views";
import type { View } from "../pane/view";
import { write } from "../written/write";
import { writtenName } from "../written/written-name";
import { listName } from "./report-frame";

export interface InsertPicture {
  /** Of its button. */
  id: string;
  /** Wished name of its sheet. */
  sheetName: string;
  /** What it says, above it. */
  notes: string[];
  chart: NativeChart;
}

/** By which task it is written, and of which list. */
interface Source {
  task: { id: string };
  list: FoundList;
}

/** A picture as Excel's own chart: what it would stand on, and the button that writes it. */
export function insertPictureView(pane: Pane, source: Source, picture: InsertPicture): View {
  const words = pane.texts.write.picture;
  const { id, sheetName } = picture;
  return html`<div class="insert-chart">
    <p class="quiet" id="${id}-where">${words.where(sheetName)}</p>
    ${button(pane, { id, text: words.insert, press: () => insertPicture(pane, source, picture) })}
    ${messageAt(pane, id)}
  </div>`;
}

function insertPicture(pane: Pane, { task, list }: Source, picture: InsertPicture): Promise<void> {
  const today = new Date();
  const { madeOf } = pane.texts.write.picture;
  const content: ChartContent = {
    sheetName: picture.sheetName,
    notes: [...picture.notes, madeOf(placeName(list.place), pane.formats.date(today))],
    chart: picture.chart,
    about: { list: list.place, name: listName(list), day: serialOfDate(today) },
  };
  return write(pane, {
    ...{ by: task.id, at: picture.id },
    run: () => pane.workbook.writeChart(content),
    name: (written) => writtenName(pane, written),
  });
}
