import { wantFile } from "../pane/from-file";
import { lateView } from "../pane/late-view";
import type { Pane } from "../pane/pane";

const load = () => import(/* webpackChunkName: "file" */ "./file/late-file");

/** The analysis of a file, which comes when one is wanted. */
export const fileCode = lateView(load);

/** Somebody has dropped a file: it is what is to be analysed. Where the code does not come, its place says so. */
export async function takeDropped(pane: Pane, file: File): Promise<void> {
  wantFile(pane);
  const code = await load().catch(() => null);
  await code?.openFile(pane, file);
}
