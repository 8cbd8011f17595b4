import { paneTexts, type PageTexts } from "../../locales";
import { leastExcel, supports } from "../../workbook/excel/features";
import { readSeparators } from "../../workbook/excel/separators";
import { recallWritten } from "../written/written-before";
import { loadCatalogue } from "../catalogue/load-catalogue";
import { showPane } from "../pane/pane-view";
import { Formats } from "../pane/formats";
import { loadFirstPart, parts } from "../parts";
import { loadPart, prepare } from "../pane/tabs/load-part";
import { tellSelected } from "../pane/tabs/open-part";
import { createPane, type Pane } from "../pane/pane";
import { workbook } from "../pane/workbook-port";
import { showOutside, showStarting, showTooOld } from "./start-view";
import { followWhileSeen } from "./follow-while-seen";
import { followOfficeTheme } from "./theme";
import { Visibility } from "./visibility";

/** Waits for Office and for somebody to see the pane, and then opens it or says why it cannot work. */
export async function startPane(root: HTMLElement): Promise<void> {
  const { texts: startTexts } = inLanguage(navigator.language);
  if (typeof Office === "undefined") return showOutside(root, startTexts);
  showStarting(root, startTexts);
  // Where that fails, the tab says so and asks again.
  void loadFirstPart().catch(() => undefined);
  const { host } = await Office.onReady();
  if (String(host) !== "Excel") return showOutside(root, startTexts);
  const { displayLanguage, contentLanguage } = Office.context;
  const { texts, language } = inLanguage(displayLanguage);
  followOfficeTheme(Office.context.officeTheme);
  if (!supports(leastExcel)) return showTooOld(root, texts);
  const visibility = new Visibility();
  visibility.listen(() => followOfficeTheme(Office.context.officeTheme));
  await visibility.begins();
  const { namespace = "" } = document.documentElement.dataset;
  const separators = await readSeparators().catch(() => null);
  const formats = new Formats(contentLanguage, separators);
  const pane = createPane({
    ...{ workbook, texts, language, formats, namespace, loadCatalogue, parts },
  });
  showPane(pane, root);
  await Promise.all([openFirst(pane), recallWritten(pane), followWhileSeen(pane, visibility)]);
  await prepare(pane, parts[0].id);
}

/** The selection may be known before the part is there that looks at it. */
async function openFirst(pane: Pane): Promise<void> {
  await loadPart(pane, parts[0].id);
  await tellSelected(pane);
}

function inLanguage(wanted: string | undefined): { texts: PageTexts; language: string } {
  const { language, texts } = paneTexts(wanted ?? "en");
  document.documentElement.lang = language;
  return { texts, language };
}
