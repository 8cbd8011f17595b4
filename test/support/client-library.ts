import { readFileSync } from "fs";
import { setImmediate } from "timers";
import { HostBridge } from "../../src/workbench/host/bridge";
import { officeMembers, type OfficeSurroundings } from "../../src/workbench/host/office-context";
import { fetchOwnFile } from "./own-files";

/** Excel on the web refuses requests and answers over 5 MB. */
const webLimitBytes = 5 * 1024 * 1024;

const bridge = new HostBridge({
  payloadLimitBytes: webLimitBytes,
  // Node's own, which no test's clock stands in for, and which waits for no tick of one.
  defer: (run) => void setImmediate(run),
});

let loaded = false;

/**
 * Evaluates Microsoft's client library, unmodified, in the window of a jsdom test and gives it the
 * few members of `Office` that the pane uses. Once for each test file; later calls only change the
 * surroundings (language, requirement sets, theme).
 */
export function loadClientLibrary(surroundings?: OfficeSurroundings): HostBridge {
  const page = window as unknown as Record<string, unknown>;
  if (!loaded) {
    const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    page._richApiNativeBridge = bridge;
    // The library would put one in its place that asks the network.
    page.fetch ??= fetchOwnFile;
    window.eval(readFileSync(file, "utf8"));
  }
  // The library leaves an Office object of its own behind that only works inside an Office program.
  if (!loaded || surroundings) page.Office = officeMembers(surroundings);
  loaded = true;
  return bridge;
}

/** Where the library keeps the handlers of events: it has one list for all workbooks of a page. */
interface Registration {
  m_eventRegistration: { m_handlersByEventByTarget: object };
}

/** Nobody listens any more: an add-in of before would answer to what happens in the next workbook. */
export function forgetHandlers(): void {
  const library = (window as unknown as { OfficeExtension: Record<string, unknown> })
    .OfficeExtension;
  const { getGenericEventRegistration } = library.GenericEventRegistration as {
    getGenericEventRegistration: (id: string) => Registration;
  };
  getGenericEventRegistration("").m_eventRegistration.m_handlersByEventByTarget = {};
}

/** Waits until every request is answered and every event has reached its handlers. */
export async function settled(): Promise<void> {
  for (let quietTurns = 0; quietTurns < 3;) {
    quietTurns = bridge.pending === 0 ? quietTurns + 1 : 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
