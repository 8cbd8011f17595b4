import { say, type Pane } from "../../pane/pane";
import { abc } from "../state";
import { changeNote, ownClasses } from "./own-classes";
import { classWords, planClasses } from "./plan-classes";

/** Shows only the rows of a letter: all classes that begin with it, whatever the method is next time. */
export async function showLetter(pane: Pane, letter: string): Promise<void> {
  const { show } = pane.texts.write;
  const own = ownClasses(pane);
  const { checked } = abc.of(pane);
  if (own === null || checked === null) return;
  const classes = classWords().filter((name) => name.startsWith(letter));
  await pane.worker.do({
    label: show.working,
    at: "write-column",
    run: () => pane.workbook.showOnly(checked.list.place, own, classes),
    show: () => {
      changeNote(pane, own, { filtered: classes });
      say(pane, show.shown(letter), "write-column", "success");
    },
  });
  await planClasses(pane);
}

export async function showAllClasses(pane: Pane): Promise<void> {
  const { show } = pane.texts.write;
  const own = ownClasses(pane);
  if (own === null) return;
  await pane.worker.do({
    label: show.working,
    at: "write-column",
    run: () => pane.workbook.showAll(own),
    show: () => {
      changeNote(pane, own, { filtered: undefined });
      say(pane, show.all, "write-column", "success");
    },
    // Whoever has changed the filter shows the rows there: the note of ours means nothing any more.
    refused: (reason) => {
      if (reason === "filteredOtherwise") changeNote(pane, own, { filtered: undefined });
      return false;
    },
  });
  await planClasses(pane);
}
