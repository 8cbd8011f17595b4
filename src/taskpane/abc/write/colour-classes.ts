import type { Written } from "../../../workbook/excel/types";
import { ownOfPlan } from "../../list/plan-beside";
import { say, type Pane } from "../../pane/pane";
import { rememberWritten } from "../../written/written-before";
import { writings } from "../../written/writings";
import { abc } from "../state";
import { abcTask } from "../task";
import { planClasses } from "./plan-classes";

/** The class column that stands beside the list, as it was noted last; null where none does. */
export function ownClasses(pane: Pane): Written | null {
  const own = ownOfPlan(pane, abcTask);
  const { written } = writings.of(pane);
  return own && (written.find(({ mark }) => mark === own.written.mark) ?? own.written);
}

/** Colours the cells by their classes; the letters stay. */
export function colourClasses(pane: Pane): Promise<void> {
  return changeColours(pane, true);
}

export function plainClasses(pane: Pane): Promise<void> {
  return changeColours(pane, false);
}

async function changeColours(pane: Pane, isColoured: boolean): Promise<void> {
  const { colours } = pane.texts.write;
  const { workbook } = pane;
  const own = ownClasses(pane);
  const { checked } = abc.of(pane);
  if (own === null || checked === null) return;
  const { hasHeader } = checked.columns;
  await pane.worker.do({
    label: colours.working,
    at: "write-column",
    run: () => (isColoured ? workbook.colourClasses(own, hasHeader) : workbook.plainClasses(own)),
    show: () => {
      const note = { ...own };
      if (isColoured) note.coloured = true;
      else delete note.coloured;
      const { written } = writings.of(pane);
      void rememberWritten(
        pane,
        written.map((each) => (each === own ? note : each)),
      );
      say(pane, isColoured ? colours.coloured : colours.removed, "write-column");
    },
  });
  await planClasses(pane);
}
