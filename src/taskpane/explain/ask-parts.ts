import type { ActiveCell } from "../../workbook/excel/types";
import type { CellExplanation, Pane, Part } from "../pane/pane";
import { loadPart } from "../pane/tabs/load-part";
import { writings } from "../written/writings";
import { writtenBy } from "../written/written-by";

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

/** Also one that nobody has opened yet may have written the cell, before the pane was last closed. */
async function partsOf(pane: Pane): Promise<Part[]> {
  await pane.recalled;
  const authors = new Set(writings.of(pane).written.map(writtenBy));
  await Promise.all([...authors].map((author) => loadPart(pane, author)));
  return [...pane.loaded.values()];
}
