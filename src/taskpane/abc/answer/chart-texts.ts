import { toolTexts } from "../../../locales/tools";
import type { Pane } from "../../pane/pane";

/** An answer may be there before the parts whose texts these come with. */
export function chartTexts({ language }: Pick<Pane, "language">) {
  return toolTexts(language).charts;
}
