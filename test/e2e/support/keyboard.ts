import type { Workbench } from "./workbench";

/** The id of the part of the pane that has the keyboard. */
export function focused(bench: Workbench): Promise<string> {
  return bench.paneFrame.evaluate(() => document.activeElement?.id ?? "");
}

/** Presses Tab until that part of the pane has the keyboard, and no more often than a person would. */
export async function tabTo(bench: Workbench, id: string, most = 15): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if ((await focused(bench)) === id) return;
    await bench.page.keyboard.press("Tab");
  }
  expect(await focused(bench)).toBe(id);
}
