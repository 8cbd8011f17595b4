import type { AbcSettings } from "../../engine/classification/abc";
import type { Pane } from "../state/pane";
import { asRefusal, refusalSentence } from "../state/refusal-sentence";
import { settingsKey, type ListSettings } from "./list-settings";

/** Keeps the run's settings in the workbook. A run is worth showing even where that is refused. */
export async function keepSettings(pane: Pane, lines: AbcSettings): Promise<void> {
  const { checked, choices } = pane.store.state;
  if (checked === null) return;
  const settings: ListSettings = { columns: checked.columns, choices, lines };
  try {
    await pane.workbook.saveSettings(
      settingsKey(checked.list, pane.texts.write.column.header),
      settings,
    );
  } catch (error) {
    const why = refusalSentence(pane.texts, asRefusal(error));
    pane.store.change({
      message: { at: "choose", text: pane.texts.write.settingsNotKept(why) },
    });
  }
}
