import { createPane, type Pane } from "../../src/taskpane/pane/pane";
import { abc, type AbcState } from "../../src/taskpane/abc/state";
import { workbook as excel } from "../../src/taskpane/pane/workbook-port";
import { settled } from "../support/client-library";
import { american, english } from "./lists";
import { partsAtHand as parts } from "./parts-at-hand";

/** Nobody looks at it, so that hundreds of runs take seconds. */
export function paneWithoutView(part: Partial<AbcState> = {}, workbook = excel): Pane {
  const loadCatalogue = () => Promise.reject(new Error("not needed"));
  const known = {
    texts: english,
    language: "en",
    formats: american,
    namespace: "",
    parts,
    opensWith: "analysis",
  };
  const pane = createPane({ ...known, workbook, loadCatalogue });
  abc.change(pane, part);
  return pane;
}

/** Does something until pane and host have nothing left to do. */
export const doing = (act: (pane: Pane) => Promise<unknown>) => async (pane: Pane) => {
  await act(pane);
  await pane.keeping;
  await settled();
  return pane;
};

/** What the user is told in the end: a sentence of the pane's own. */
export function toldBy({ store }: Pane): string {
  const { status, message } = store.state;
  const told = message?.text ?? status;
  expect(told).toMatch(/^[A-Z].*\.$/);
  expect(`${status} ${told}`).not.toMatch(
    /undefined|null|NaN|\[object|Injected|ActionIndex|RichApi/,
  );
  return told;
}
