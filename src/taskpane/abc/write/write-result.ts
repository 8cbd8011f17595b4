import { Refusal, type Place, type Progress, type Written } from "../../../workbook/excel/types";
import { abc } from "../state";
import { noteWritten } from "../../written/written-before";
import { writtenName } from "../../written/written-name";
import { say, type Pane } from "../../pane/pane";
import { classNames } from "../classes/run-settings";
import { classColumns } from "./class-columns";
import { liveFormula } from "./live-formula";
import { planColumn } from "./plan-column";
import { reportContent } from "./report-content";
import type { Run } from "./run";

type Write = (run: Run, progress: Progress) => Promise<Written>;

export async function writeClassColumn(pane: Pane): Promise<void> {
  if (isTargetWrong(pane, "write-column")) return;
  await write(pane, "write-column", async ({ checked, result }, progress) => {
    const { list, columns, source } = checked;
    const content = classColumns(pane, result, columns, source);
    const target = await targetOf(pane, list.place, content.columns);
    return pane.workbook.writeColumns(list.place, target, content, progress);
  });
}

export function writeLiveFormula(pane: Pane): Promise<void> {
  return write(pane, "write-formula", async ({ checked, result }) => {
    const { list, columns, source } = checked;
    const formula = liveFormula(list.place, columns, result.settings, pane.namespace);
    const header = columns.hasHeader ? pane.texts.write.column.header : null;
    const target = await targetOf(pane, list.place, 1);
    return pane.workbook.writeLiveFormula(list.place, target, header, formula, source);
  });
}

export async function writeReport(pane: Pane): Promise<void> {
  if (isTargetWrong(pane, "write-report")) return;
  await write(pane, "write-report", (run, progress) =>
    pane.workbook.writeReport(reportContent(pane, run, new Date()), progress),
  );
}

/** The columns that the pane has named; looked for anew where it found none before. */
async function targetOf(pane: Pane, list: Place, columns: number): Promise<Place> {
  const { plan } = abc.of(pane);
  if (plan === null || plan instanceof Refusal) return pane.workbook.planColumns(list, columns);
  // A live formula takes the first of two.
  return plan.columns === columns ? plan : pane.workbook.planColumns(list, columns);
}

/** A service target that cannot be is corrected before anything is written. */
function isTargetWrong(pane: Pane, at: string): boolean {
  const { result, targetProblems } = abc.of(pane);
  if (result === null || result.matrix === null) return false;
  const wrong = classNames(result.method).find((name) => targetProblems[name] !== undefined);
  if (wrong === undefined) return false;
  say(pane, pane.texts.look.matrix.badTarget(wrong, targetProblems[wrong] ?? ""), at);
  pane.focus(`target-${wrong}`);
  return true;
}

async function write(pane: Pane, at: string, run: Write): Promise<void> {
  await pane.worker.do({
    label: pane.texts.write.writing,
    at,
    run: async (progress) => {
      const { checked, result } = abc.of(pane);
      return checked && result ? run({ checked, result }, progress) : undefined;
    },
    show: (written) => {
      if (written === undefined) return;
      noteWritten(pane, "analysis", written);
      const { done, isCut } = pane.texts.write;
      const told = done(writtenName(pane, written));
      say(pane, written.isCut ? `${told} ${isCut}` : told, at);
    },
  });
  await Promise.all([pane.keeping, planColumn(pane)]);
}
