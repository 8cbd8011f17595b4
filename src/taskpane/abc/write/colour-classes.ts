import { say, type Pane } from "../../pane/pane";
import { abc } from "../state";
import { changeNote, ownClasses } from "./own-classes";
import { planClasses } from "./plan-classes";

/** Colours the cells by their classes, or takes the colours off; the letters stay. */
export async function changeColours(pane: Pane, isColoured: boolean): Promise<void> {
  const { colours } = pane.texts.write;
  const { workbook } = pane;
  const own = ownClasses(pane);
  const { checked } = abc.of(pane);
  if (own === null || checked === null) return;
  const { hasHeader } = checked.columns;
  await pane.worker.do({
    label: colours.working,
    at: "write-column",
    run: () =>
      isColoured ? workbook.colourClasses(own, hasHeader) : workbook.plainClasses(own, hasHeader),
    show: () => {
      changeNote(pane, own, { coloured: isColoured ? true : undefined });
      say(pane, isColoured ? colours.coloured : colours.removed, "write-column");
    },
  });
  await planClasses(pane);
}
