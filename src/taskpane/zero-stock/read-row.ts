import { Kind, readCell } from "../reading/cells/cell-kind";
import { plainSigns } from "../reading/cells/column-sign";
import type { NumberRole } from "./columns";
import { faults, type Fault, type Items } from "./items";
import { readTruth } from "../reading/cells/truth-words";

/** One cell as it was understood, and what is wrong with it. */
export interface Understood {
  number: number;
  fault: Fault | null;
  isText: boolean;
}

/** Takes the figures of one row; a row with a fault keeps none that would be used. */
export function readRow(items: Items, row: number): void {
  let worst: Fault | null = null;
  const take = (role: NumberRole): number => {
    const { number, fault, isText } = understand(items, role, row);
    if (isText) items.textNumbers[row] = 1;
    worst = worse(worst, fault);
    return number;
  };
  const { kinds } = items.columns;
  const leadTime = (items.leadTime[row] = take("leadTime"));
  const leadTimeSpread = take("leadTimeSpread");
  items.leadTimeCv[row] =
    kinds.leadTimeSpread === "ratio" ? leadTimeSpread : leadTimeRatio(leadTimeSpread, leadTime);
  const demandSpread = take("demandSpread");
  items.demandCv[row] =
    kinds.demandSpread === "ratio" ? demandSpread : demandSpread / take("demandMean");
  items.unitValue[row] = take("unitValue");
  items.turnover[row] = take("turnover");
  if (!hasMeans(items, row)) worst = worse(worst, "noMean");
  const toOrder = readTruth(items.cells.toOrder?.[row + items.skip] ?? "");
  items.toOrder[row] = toOrder ? 1 : 0;
  if (toOrder === null) worst = worse(worst, "toOrder");
  items.onHand[row] = onHandIn(items, row);
  items.faulty[row] = worst === null ? 0 : faults.indexOf(worst) + 1;
}

export function understand(items: Items, role: NumberRole, row: number): Understood {
  const cell = items.cells[role]?.[row + items.skip] ?? "";
  const { kind, number } = readCell(cell, items.signs[role] ?? plainSigns("."));
  const isText = kind === Kind.textNumber;
  switch (kind) {
    case Kind.error:
      return { number: 0, fault: "error", isText };
    case Kind.text:
    case Kind.doubtful:
      return { number: 0, fault: "text", isText };
    case Kind.blank:
      return { number: 0, fault: "blank", isText };
    default:
      return { number, fault: number < 0 ? "negative" : null, isText };
  }
}

/** What is there at once and never late has no spread, though its average is zero. */
function leadTimeRatio(deviation: number, mean: number): number {
  return deviation === 0 ? 0 : deviation / mean;
}

function hasMeans({ leadTimeCv, demandCv }: Items, row: number): boolean {
  return Number.isFinite(leadTimeCv[row]) && Number.isFinite(demandCv[row]);
}

/** The advice does not rest on it: a stock that cannot be used is told and counts as none. */
function onHandIn(items: Items, row: number): number {
  if (items.cells.onHand === undefined) return NaN;
  const { number, fault, isText } = understand(items, "onHand", row);
  if (isText) items.textNumbers[row] = 1;
  return fault === null ? number : NaN;
}

function worse(one: Fault | null, other: Fault | null): Fault | null {
  if (one === null || other === null) return one ?? other;
  return faults.indexOf(one) <= faults.indexOf(other) ? one : other;
}
