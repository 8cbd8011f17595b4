import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "./page/page.css";
import { offerChartLibrary } from "./charts-global";
import { setUpFiles } from "./file/file-buttons";
import { loadFunctions } from "./functions/load";
import { refuseFaultyEntries } from "./functions/refused-entries";
import { PageAppearance } from "./page/appearance";
import { closeLikeMenu } from "./page/disclosure";
import { element } from "./page/element";
import { keepCursorBehindProposal } from "./page/entry-keys";
import { Messages } from "./page/messages";
import { setUpPaneSwitch } from "./page/pane-switch";
import { setUpRegions } from "./page/regions";
import { Desk } from "./desk";
import { followCellLinks } from "./sheet/cell-links";
import { texts } from "./texts";
import type { WorkbookSource } from "./sheet/model";

const sampleName = "Stockbook sample.xlsx";

async function loadSample(): Promise<WorkbookSource> {
  const response = await fetch("/workbench/sample.json");
  return (await response.json()) as WorkbookSource;
}

/** The sheet that the address names, as in http://localhost:3000/#Items. */
function namedSheet(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return "";
  }
}

async function start(): Promise<void> {
  const pane = element("pane", HTMLIFrameElement);
  const messages = new Messages(element("message"), element("dialog", HTMLDialogElement));
  const appearance = new PageAppearance(element("appearance"), pane);
  setUpRegions({ bar: element("bar"), sheet: element("sheet"), pane });
  setUpPaneSwitch(element("pane-switch"), pane);
  closeLikeMenu(element("into-excel", HTMLDetailsElement));
  keepCursorBehindProposal(element("sheet"));
  offerChartLibrary();
  refuseFaultyEntries();
  followCellLinks();
  try {
    const namespace = document.documentElement.dataset.namespace ?? "";
    const [functions, sample] = await Promise.all([loadFunctions(namespace), loadSample()]);
    if (functions.missing.length > 0) messages.warn(texts.someFunctionsMissing);
    const desk = new Desk(messages, pane, appearance, functions.names);
    window.stockbookWorkbench = desk;
    await desk.open(sampleName, sample, {}, namedSheet());
    setUpFiles(desk, messages);
  } catch (error) {
    console.error(error);
    messages.warn(texts.startFailed);
  }
}

void start();
