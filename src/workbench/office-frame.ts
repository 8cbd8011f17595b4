import type { PaneConnection } from "./desk";

/**
 * Stands in the pane's page where Excel's own page has office.js: gives Microsoft's client library
 * the bridge to the host in the page around, and the pane the few members of Office that it uses.
 */

const clientLibrary = "/workbench/excel-web-16.00.js";

function loadClientLibrary(then: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = clientLibrary;
    script.onload = () => {
      then();
      resolve();
    };
    script.onerror = () => reject(new Error(clientLibrary));
    document.head.append(script);
  });
}

const connection: PaneConnection | undefined = window.parent.stockbookWorkbench?.connectPane();
if (connection) {
  const { bridge, office } = connection;
  const offerOffice = () => Object.assign(window, { Office });
  const offerFunctions = () => {
    // As in Excel, where pane and functions share a page: Explain asks the functions themselves.
    const { CustomFunctions } = window.parent as unknown as Record<string, unknown>;
    Object.assign(window, { CustomFunctions });
  };
  // The library looks for the bridge while it loads, and leaves an Office behind that only works
  // inside an Office program.
  Object.assign(window, { _richApiNativeBridge: bridge });
  // While it loads the library takes functions in the page for some of its own to be registered.
  const loaded = loadClientLibrary(() => {
    offerOffice();
    offerFunctions();
  });
  const Office = {
    ...office,
    onReady: async (callback?: Parameters<typeof office.onReady>[0]) => {
      await loaded;
      return office.onReady(callback);
    },
  };
  offerOffice();
}
