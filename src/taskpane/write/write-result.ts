import { Refusal, type Place, type Progress, type Written } from "../../workbook/types";
import { rememberWritten } from "../again/written-before";
import { placeName } from "../see/place-name";
import { say, type Pane } from "../state/pane";
import type { CheckedList, MessagePlace } from "../state/pane-state";
import type { Result } from "../look/classify";
import { classCells } from "./class-cells";
import { liveFormula } from "./live-formula";
import { planColumn } from "./plan-column";
import { reportContent } from "./report-content";

type Write = (run: Run, progress: Progress) => Promise<Written>;

interface Run {
  checked: CheckedList;
  result: Result;
}

export function writeClassColumn(pane: Pane): Promise<void> {
  return write(pane, "write-column", async ({ checked: { list, columns }, result }, progress) => {
    const cells = classCells(result, columns, pane.texts.write.column.header);
    const target = await targetOf(pane, list.place);
    return pane.workbook.writeClassColumn(list.place, target, cells, progress);
  });
}

export function writeLiveFormula(pane: Pane): Promise<void> {
  return write(pane, "write-formula", async ({ checked: { list, columns }, result }) => {
    const formula = liveFormula(list.place, columns, result.settings, pane.namespace);
    const header = columns.hasHeader ? pane.texts.write.column.header : null;
    const target = await targetOf(pane, list.place);
    return pane.workbook.writeLiveFormula(list.place, target, header, formula);
  });
}

export function writeReport(pane: Pane): Promise<void> {
  return write(pane, "write-report", async ({ checked, result }, progress) => {
    const content = await reportContent(pane, { checked, result }, new Date(), progress);
    return pane.workbook.writeReport(content, progress);
  });
}

/** The column that the pane has named; looked for anew where it found none before. */
async function targetOf(pane: Pane, list: Place): Promise<Place> {
  const { plan } = pane.store.state;
  return plan === null || plan instanceof Refusal ? pane.workbook.planClassColumn(list) : plan;
}

async function write(pane: Pane, at: MessagePlace, run: Write): Promise<void> {
  const written = await pane.worker.do({
    label: pane.texts.write.writing,
    at,
    run: async (progress) => {
      const { checked, result } = pane.store.state;
      return checked && result ? run({ checked, result }, progress) : undefined;
    },
  });
  if (written !== undefined) {
    await rememberWritten(pane, [...pane.store.state.written, written]);
    say(pane, pane.texts.write.done(writtenName(pane, written)), at);
  }
  await planColumn(pane);
}

/** "Class column in Items!F1:F1863", "Report on the sheet “ABC analysis”" */
export function writtenName({ texts }: Pane, { what, place }: Written): string {
  return texts.write.written[what](placeName(place), place.sheetName);
}
