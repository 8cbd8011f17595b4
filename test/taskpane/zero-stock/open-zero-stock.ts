import type { FakeWorkbook } from "../fake-workbook";
import { openPane, type OpenPane } from "../open-pane";

/** The pane with the screen open. */
export async function openZeroStock(workbook: FakeWorkbook, language?: string): Promise<OpenPane> {
  const pane = await openPane(workbook, language);
  await pane.press("tab-zeroStock");
  return pane;
}

export async function afterFinding(workbook: FakeWorkbook, language?: string): Promise<OpenPane> {
  const pane = await openZeroStock(workbook, language);
  await pane.press("zero-find");
  return pane;
}
