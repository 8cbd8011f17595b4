import { stages } from "../../../workbook/excel/stages";
import type { Progress } from "../../../workbook/excel/types";
import type { FindFunction } from "../../catalogue/own-function";
import { loadTwins } from "../../native/load-twins";
import { say, type Pane } from "../../pane/pane";
import { planAll } from "../convert/plan-all";
import { mayBeMarked } from "../marks/mark-text";
import { sharePart, type ShareState } from "../state";
import { cellsIn } from "./cells-in";
import { findOwn, mayBeOurs } from "./own-functions";
import type { Found } from "./found";
import { readFound } from "./read-found";

export type Looked = Pick<ShareState, "found" | "plans">;

/** Looks through every sheet and every name of the workbook for formulas of ours. */
export async function lookThrough(pane: Pane): Promise<void> {
  await pane.worker.do({
    label: pane.texts.share.find.looking,
    at: "share",
    run: (progress) => lookAtWorkbook(pane, progress),
    show: (looked) => {
      sharePart.change(pane, { ...looked, told: null });
      const cells = looked.found === null ? [] : cellsIn(looked.found.sheets);
      say(pane, pane.texts.share.find.found(pane.formats.count(cells.length)));
    },
  });
}

export async function lookAtWorkbook(pane: Pane, progress: Progress): Promise<Looked> {
  const [finding = progress, planning = progress] = stages(progress, [5, 2]);
  const find = findOwn(await pane.loadCatalogue(), pane.namespace);
  const found = await findInWorkbook(pane, find, mayBeMarked, finding);
  const ours = { findFunction: find, twins: await loadTwins() };
  const plans = await planAll(found, ours, sharePart.of(pane).choices, planning);
  return { found, plans };
}

/** The formulas of ours where they stand now, and others that are wanted beside them. */
export async function findInWorkbook(
  pane: Pane,
  find: FindFunction,
  isAlsoWanted: (formula: string) => boolean,
  progress: Progress,
): Promise<Found> {
  const isOurs = mayBeOurs(find);
  const isWanted = (formula: string) => isOurs(formula) || isAlsoWanted(formula);
  const [reading, telling = progress] = stages(progress, [4, 1]);
  const sheets = await pane.workbook.findFormulas(isWanted, reading);
  const names = await pane.workbook.findNames(isOurs);
  return readFound(sheets, names, find, telling);
}
