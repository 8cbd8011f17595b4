import { Refusal, type ActiveCell, type Place, type Written } from "../../workbook/excel/types";
import { noteWritten } from "../written/written-before";
import { placeName } from "../pane/place-name";
import { say, type Pane } from "../pane/pane";
import { checkReferences } from "./check-references";
import { draftOf, type Draft } from "./formula";
import { lookAtCell } from "./look-at-cell";
import { functionsPart, isFree, type Problems } from "./state";

/** Writes the formula into the cell that the user was shown, or says what is still wrong. */
export async function insertFormula(pane: Pane): Promise<void> {
  const { chosen, entries, cell, isFixed } = functionsPart.of(pane);
  if (chosen === null || cell === null || cell instanceof Refusal) return;
  const draft = draftOf(chosen, entries, pane.namespace, pane.formats.decimalSign);
  if (Object.keys(draft.problems).length > 0) return tellProblems(pane, draft.problems);
  if (!isFree(cell)) return tellNotEmpty(pane, cell.place);
  const isStill = () =>
    functionsPart.of(pane).chosen === chosen && functionsPart.of(pane).entries === entries;
  await pane.worker.do({
    label: pane.texts.write.writing,
    at: "functions",
    run: () => write(pane, draft, cell.place),
    show: (outcome) => {
      // The user may be at another function or entry by now; what is written is written all the same.
      if ("written" in outcome) tellWritten(pane, outcome.written, draft, cell, isStill());
      else if (isStill()) tellProblems(pane, outcome.problems);
    },
    refused: (reason) => {
      if (reason === "targetNotEmpty") tellNotEmpty(pane, cell.place);
      return reason === "targetNotEmpty";
    },
  });
  // Where a field took cells, the user stands on one of those, and not where the formula went.
  await Promise.all([pane.keeping, isFixed ? undefined : lookAtCell(pane)]);
}

async function write(
  pane: Pane,
  draft: Draft,
  target: Place,
): Promise<{ problems: Problems } | { written: Written }> {
  const problems = await checkReferences(pane, functionsPart.of(pane).problems, draft, target);
  if (Object.keys(problems).length > 0) return { problems };
  return { written: await pane.workbook.insertFormula(target, draft.english) };
}

function tellProblems(pane: Pane, problems: Problems): void {
  functionsPart.change(pane, { problems });
  const wrong =
    functionsPart.of(pane).chosen?.arguments.filter(({ name }) => name in problems) ?? [];
  const { problemsFound } = pane.texts.functions.form;
  say(pane, problemsFound(pane.formats.count(wrong.length)), "functions");
  if (wrong.length > 0) pane.focus(`argument-${wrong[0].name}`);
}

function tellNotEmpty(pane: Pane, target: Place): void {
  say(pane, pane.texts.functions.insert.notEmpty(placeName(target)), "functions");
}

function tellWritten(
  pane: Pane,
  written: Written,
  { english, shown }: Draft,
  cell: ActiveCell,
  isStill: boolean,
): void {
  const note = noteWritten(pane, "functions", written);
  const inserted = { written: note, formula: shown };
  if (isStill) {
    const full = { ...cell, formula: english };
    functionsPart.change(pane, { inserted, problems: {}, cell: full, field: null, isFixed: false });
  }
  say(pane, pane.texts.functions.insert.done(shown, placeName(written.place)));
}
