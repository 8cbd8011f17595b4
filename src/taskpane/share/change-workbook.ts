import type { Progress } from "../../workbook/excel/types";
import { stages } from "../../workbook/excel/stages";
import { say, type Pane } from "../pane/pane";
import { lookAtWorkbook, type Looked } from "./find/look-through";
import { sharePart } from "./state";
import type { Told } from "./tell/told";

/** Changes cells of the workbook and looks at it anew: whatever is shown is what stands there now. */
export async function changeWorkbook(
  pane: Pane,
  label: string,
  change: (progress: Progress) => Promise<Told>,
): Promise<void> {
  await pane.worker.do({
    label,
    at: "share",
    run: async (progress) => {
      const [changing = progress, looking = progress] = stages(progress, [4, 1]);
      const told = await change(changing);
      // What is done is done, even where looking fails or is cancelled.
      const looked = await lookAtWorkbook(pane, looking).catch((): Looked => nothingKnown);
      return { told, looked };
    },
    show: ({ told, looked }) => {
      sharePart.change(pane, { told, ...looked });
      say(pane, pane.texts.share.tell[told.what](pane.formats.count(told.done)));
    },
  });
}

const nothingKnown: Looked = { found: null, plans: [] };
