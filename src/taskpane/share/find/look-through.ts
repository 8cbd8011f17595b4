import { say, type Pane } from "../../pane/pane";
import { stages } from "../../../workbook/excel/stages";
import type { Progress } from "../../../workbook/excel/types";
import { sharePart } from "../state";
import type { Found } from "./found";
import { findOwn, mayBeOurs } from "./own-functions";
import { readFound } from "./read-found";

/** Looks through every sheet and every name of the workbook for formulas of ours. */
export async function lookThrough(pane: Pane): Promise<void> {
  await pane.worker.do({
    label: pane.texts.share.find.looking,
    at: "share",
    run: (progress) => found(pane, progress),
    show: (found) => {
      sharePart.change(pane, { found });
      const cells = found.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
      say(pane, pane.texts.share.find.found(pane.formats.count(cells)));
    },
  });
}

/** Where they stand now. */
export async function found(pane: Pane, progress: Progress): Promise<Found> {
  const catalogue = await pane.loadCatalogue();
  const find = findOwn(catalogue, pane.namespace);
  const isWanted = mayBeOurs(find);
  const [reading, telling = progress] = stages(progress, [4, 1]);
  const sheets = await pane.workbook.findFormulas(isWanted, reading);
  const names = await pane.workbook.findNames(isWanted);
  return readFound(sheets, names, find, telling);
}
