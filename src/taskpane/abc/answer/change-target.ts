import { keepRun } from "../run/keep-run";
import { abc } from "../state";
import { readTarget } from "../settings/targets";
import type { Pane } from "../../pane/pane";

/** A service target has been typed. It changes no class; one that cannot be stays to be corrected. */
export async function changeTarget(pane: Pane, name: string, entry: string): Promise<void> {
  const { result, lines, targetProblems } = abc.of(pane);
  if (result === null) return;
  const target = readTarget(entry, pane.formats.decimalSign);
  if (target === null) {
    const status = pane.texts.look.matrix.badTarget(name, entry);
    abc.change(pane, { targetProblems: { ...targetProblems, [name]: entry } });
    return pane.store.change({ status });
  }
  const targets = { ...lines.targets, [name]: target };
  abc.change(pane, {
    targetProblems: { ...targetProblems, [name]: undefined },
    lines: { ...lines, targets },
    result: { ...result, settings: { ...result.settings, targets } },
  });
  await keepRun(pane);
}
