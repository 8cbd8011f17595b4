import { paneTexts, type AnalysisTexts } from "../../locales";
import { supports } from "../../workbook/features";
import { recallWritten } from "../again/written-before";
import { loadCatalogue } from "../catalogue/load-catalogue";
import { showPane } from "../pane-view";
import { followSelection } from "../see/follow-selection";
import { Formats } from "../state/formats";
import { loadTools } from "../tabs/load-tools";
import { createPane } from "../state/pane";
import { workbook } from "../state/workbook-port";
import { showOutside, showStarting, showTooOld } from "./start-view";
import { followOfficeTheme } from "./theme";

/** Waits for Office and then opens the pane, or says why it cannot work here. */
export async function startPane(root: HTMLElement): Promise<void> {
  const { texts: startTexts } = inLanguage(navigator.language);
  if (typeof Office === "undefined") return showOutside(root, startTexts);
  showStarting(root, startTexts);
  const { host } = await Office.onReady();
  if (String(host) !== "Excel") return showOutside(root, startTexts);
  const { displayLanguage, contentLanguage, officeTheme } = Office.context;
  const { texts } = inLanguage(displayLanguage);
  followOfficeTheme(officeTheme);
  if (!supports("ExcelApi 1.9")) return showTooOld(root, texts);
  const { namespace = "" } = document.documentElement.dataset;
  const formats = new Formats(contentLanguage);
  const pane = createPane({ workbook, texts, formats, namespace, loadCatalogue });
  showPane(pane, root);
  await Promise.all([recallWritten(pane), followSelection(pane)]);
  await loadTools(pane);
}

function inLanguage(wanted: string | undefined): { texts: AnalysisTexts } {
  const { language, texts } = paneTexts(wanted ?? "en");
  document.documentElement.lang = language;
  return { texts };
}
