import { html, nothing } from "lit/html.js";
import type { Written } from "../../../workbook/excel/types";
import { dateOfSerial } from "../../pane/serial-day";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { button, messageAt, section } from "../../pane/views";
import { writings } from "../../written/writings";
import { withAnswer } from "../load-answer";
import { goToList, runReportAgain } from "./own-report";

/** What the pane says on a sheet that it wrote itself: which report it is, and what can be done. */
export function ownReportView(pane: Pane, report: Written): View {
  const { ownReport: words } = pane.texts.write;
  const { about } = report;
  const isEdited = writings.of(pane).editedSince === report;
  return section(
    "see",
    about === undefined
      ? words.unknown
      : words.heading(about.name, pane.formats.date(localDay(about.day))),
    html`<p>${about === undefined ? words.ofBefore : words.what}</p>
      ${
        about === undefined
          ? nothing
          : html`${button(pane, {
              id: "report-run-again",
              text: words.runAgain,
              kind: "primary",
              press: () => runReportAgain(pane, report),
            })}
            ${button(pane, {
              id: "report-go-to-list",
              text: words.goToList,
              press: () => goToList(pane, report),
            })}`
      }
      ${button(pane, {
        id: "report-take-back",
        text: isEdited ? pane.texts.write.takeBackAnyway : pane.texts.write.takeBack,
        press: () => withAnswer(pane, ({ takeBack }) => takeBack(pane, report, isEdited)),
      })}
      ${messageAt(pane, "see")}`,
  );
}

/** The day itself, wherever the user is. */
function localDay(serial: number): Date {
  const day = dateOfSerial(serial);
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
}
