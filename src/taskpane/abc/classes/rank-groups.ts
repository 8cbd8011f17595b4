import { CompensatedSum } from "../../../engine/compensated-sum";
import { descendingOrder } from "../../../engine/classification/descending-order";
import { pareto, paretoInOrder, type Pareto } from "../../../engine/classification/pareto";
import type { Progress } from "../../../workbook/excel/types";
import { inSlices, pause } from "../../pane/in-slices";
import { numbersOf, type Group } from "./groups";

export interface RankedGroup extends Group {
  start: number;
  end: number;
}

/** Rank and shares of every item inside its group; the groups of most value come first. */
export async function rankGroups(
  values: Float64Array,
  ranked: Float64Array,
  groups: Group[],
  progress: Progress,
): Promise<{ pareto: Pareto; groups: RankedGroup[] }> {
  await pause(progress);
  if (groups.length === 1) {
    const [{ name, members }] = groups;
    const order = descendingOrder(ranked);
    await pause(progress);
    const shares = paretoInOrder(ranked, order);
    await pause(progress);
    return { pareto: shares, groups: [{ name, members, start: 0, end: members.length }] };
  }
  const totals = groups.map(({ members }) => positiveTotal(numbersOf(values, members)));
  const inOrder = Array.from(pareto(totals).order, (k) => groups[k]);
  const count = ranked.length;
  const all: Pareto = {
    order: new Uint32Array(count),
    rank: new Float64Array(count),
    share: new Float64Array(count),
    cumulativeShare: new Float64Array(count),
  };
  const placed: RankedGroup[] = [];
  let start = 0;
  await inSlices(
    inOrder.length,
    (k) => {
      const { name, members } = inOrder[k];
      const ofGroup = pareto(numbersOf(ranked, members));
      for (let i = 0; i < members.length; i++) {
        const item = members[i];
        all.order[start + i] = members[ofGroup.order[i]];
        all.rank[item] = ofGroup.rank[i];
        all.share[item] = ofGroup.share[i];
        all.cumulativeShare[item] = ofGroup.cumulativeShare[i];
      }
      placed.push({ name, members, start, end: start + members.length });
      start += members.length;
    },
    progress,
    1,
  );
  return { pareto: all, groups: placed };
}

function positiveTotal(values: Float64Array): number {
  const sum = new CompensatedSum();
  for (let i = 0; i < values.length; i++) if (values[i] > 0) sum.add(values[i]);
  return sum.total;
}
