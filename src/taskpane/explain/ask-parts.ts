import type { ActiveCell } from "../../workbook/excel/types";
import type { CellExplanation, Pane, Part } from "../pane/pane";
import { loadOtherParts } from "../pane/tabs/load-part";

/** What a cell says that a part of the pane wrote; null where none of them did. */
export async function explainedByPart(
  pane: Pane,
  cell: ActiveCell,
): Promise<CellExplanation | null> {
  for (const part of await partsOf(pane)) {
    const told = await part.explain?.(pane, cell);
    if (told) return told;
  }
  return null;
}

/** Why a formula gives what it gives, by the parts that may have written it. */
export async function reasonsOfParts(pane: Pane, cell: ActiveCell): Promise<string[]> {
  const reasons: string[] = [];
  for (const part of await partsOf(pane)) {
    reasons.push(...((await part.reasons?.(pane, cell)) ?? []));
  }
  return reasons;
}

/** Any of them may have written the cell, also one that nobody has opened yet. */
async function partsOf(pane: Pane): Promise<Part[]> {
  await loadOtherParts(pane);
  return [...pane.loaded.values()];
}
