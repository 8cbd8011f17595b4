import type { OwnColumns, Progress, Written } from "../../../workbook/excel/types";
import { abc } from "../state";
import {
  findOwn,
  ownOfPlan,
  targetBeside,
  writeColumnsBeside,
  type Beside,
} from "../../list/plan-beside";
import { writeListReport } from "../../list/write-report";
import { write } from "../../written/write";
import { writtenName } from "../../written/written-name";
import { abcTask } from "../task";
import { say, type Pane } from "../../pane/pane";
import { classNames } from "../classes/class-names";
import { classColumns } from "./class-columns";
import { keyColumnsOf } from "../columns/list-columns";
import { changeColours } from "./colour-classes";
import { liveFormula, whyNotLive } from "./live-formula";
import { ownClasses } from "./own-classes";
import { classWords, planClasses } from "./plan-classes";
import { formerReport } from "./plan-report";
import { reportContent } from "./report-content";
import type { Run } from "./run";

export { changeColours };
export { showAllClasses, showLetter } from "./show-classes";

type Write = (run: Run, progress: Progress) => Promise<Written>;

/**
 * Updates the classes that stand beside the list, or writes them there, as the pane has named it. A
 * live formula stays one where the method can be live.
 */
export async function writeClassColumn(pane: Pane, beside: Beside = {}): Promise<void> {
  if (isTargetWrong(pane, "write-column")) return;
  const rows = ownClasses(pane)?.place.rows;
  await writeRun(pane, "write-column", async ({ checked, result }, progress) => {
    const { list, columns, source } = checked;
    const own = beside.second ? null : ownOfPlan(pane, abcTask);
    const isLive = own?.written.what === "live formula";
    if (isLive && whyNotLive(checked, result.settings) === null) {
      return writeFormula(pane, { checked, result }, own, beside);
    }
    const content = classColumns(pane, result, columns, source);
    return writeColumnsBeside(
      ...([pane, abcTask, list.place, content, classWords(), beside, progress] as const),
    );
  });
  const own = ownClasses(pane);
  if (own?.updated && own.coloured && own.place.rows !== rows) await changeColours(pane, true);
}

/** "Update anyway": cells that were changed by hand are replaced, too. */
export function updateAnyway(pane: Pane): Promise<void> {
  return writeClassColumn(pane, { evenIfEdited: true });
}

/** A further column, though one of ours stands there. */
export function writeSecondColumn(pane: Pane): Promise<void> {
  return writeClassColumn(pane, { second: true });
}

/** In place of the classes that stand there, where they take one column; else beside the list. */
export function writeLiveFormula(pane: Pane, beside: Beside = {}): Promise<void> {
  return writeRun(pane, "write-formula", async (run) => {
    const { list, columns } = run.checked;
    const wanted = { columns: 1, keyColumns: keyColumnsOf(columns), words: classWords() };
    const own = beside.second
      ? null
      : await findOwn(pane, abcTask, list.place, wanted, ({ place }) => place.columns === 1);
    return writeFormula(pane, run, own, beside);
  });
}

async function writeFormula(
  pane: Pane,
  { checked, result }: Run,
  own: OwnColumns | null,
  { evenIfEdited }: Beside,
): Promise<Written> {
  const { list, columns, source } = checked;
  const { workbook } = pane;
  const formula = liveFormula(list.place, columns, result.settings, pane.namespace);
  const header = columns.hasHeader ? pane.texts.write.column.header : null;
  if (own !== null) {
    const keyColumns = keyColumnsOf(columns);
    const options = { evenIfEdited, words: classWords() };
    const known = { source, keyColumns };
    return workbook.updateLiveFormula(list.place, own, header, formula, known, options);
  }
  const target = await targetBeside(pane, abcTask, list.place, 1);
  return workbook.writeLiveFormula(list.place, target, header, formula, source);
}

/** In the place of the report of this list that stands already, where nobody has edited that. */
export function writeReport(pane: Pane): Promise<void> {
  return writeReportSheet(pane, formerReport(pane));
}

/** On a new sheet, whatever reports there are. */
export function writeAnotherReport(pane: Pane): Promise<void> {
  return writeReportSheet(pane, null);
}

async function writeReportSheet(pane: Pane, former: Written | null): Promise<void> {
  if (isTargetWrong(pane, "write-report")) return;
  const content = async () => {
    const { checked, result, shownGroup } = abc.of(pane);
    if (checked === null || result === null) return undefined;
    return reportContent(pane, { checked, result }, new Date(), shownGroup);
  };
  await writeListReport(pane, { by: abcTask.id, at: "write-report", content }, former);
}

/** A service target that cannot be is corrected before anything is written. */
function isTargetWrong(pane: Pane, at: string): boolean {
  const { result, targetProblems } = abc.of(pane);
  if (result === null || result.matrix === null) return false;
  const wrong = classNames(result.method).find((name) => targetProblems[name] !== undefined);
  if (wrong === undefined) return false;
  say(pane, pane.texts.look.matrix.badTarget(wrong, targetProblems[wrong] ?? ""), at, "error");
  pane.focus(`target-${wrong}`);
  return true;
}

function writeRun(pane: Pane, at: string, run: Write): Promise<void> {
  return write(pane, {
    by: abcTask.id,
    at,
    run: async (progress) => {
      const { checked, result } = abc.of(pane);
      return checked && result ? run({ checked, result }, progress) : undefined;
    },
    name: (written) => writtenName(pane, written),
    refused: (reason) => {
      // What was named before is no longer so: the pane looks again, and says what it finds.
      if (reason === "editedByHand") void planClasses(pane);
      return false;
    },
  });
}
