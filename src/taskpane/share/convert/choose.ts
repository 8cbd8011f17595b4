import { loadTwins } from "../../native/load-twins";
import type { Pane } from "../../pane/pane";
import { findOwn } from "../find/own-functions";
import { sharePart } from "../state";
import type { Choices } from "./choices";
import { planAll } from "./plan-all";

/** Another choice, and what becomes of every cell by it. */
export async function choose(pane: Pane, choice: Partial<Choices>): Promise<void> {
  const choices = { ...sharePart.of(pane).choices, ...choice };
  sharePart.change(pane, { choices });
  const { found } = sharePart.of(pane);
  if (found === null) return;
  await pane.worker.do({
    label: pane.texts.share.convert.planning,
    at: "share",
    replaceable: true,
    part: "share",
    run: async (progress) => {
      const find = findOwn(await pane.loadCatalogue(), pane.namespace);
      const ours = { findFunction: find, twins: await loadTwins() };
      return planAll(found, ours, choices, progress);
    },
    show: (plans) => sharePart.change(pane, { plans }),
  });
}
