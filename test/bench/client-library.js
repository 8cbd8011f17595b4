const { readFileSync } = require("fs");
const { runInThisContext } = require("vm");
require("./typescript");
const { officeMembers } = require("../../src/workbench/host/office-context");

let loaded = null;

/** The bridge over which the requests of the client library go; it can be evaluated only once. */
function clientBridge() {
  if (loaded === null) {
    loaded = { sendMessageToHost: null, onMessageFromHost: null };
    loadClientLibrary(loaded);
  }
  return loaded;
}

/** Evaluates Microsoft's client library, unmodified, where there is no page: it asks for little of one. */
function loadClientLibrary(bridge) {
  const page = {
    window: globalThis,
    location: { protocol: "https:", search: "", hash: "", href: "https://localhost/" },
    document: {
      URL: "https://localhost/",
      readyState: "complete",
      getElementsByTagName: () => [],
      addEventListener: () => undefined,
    },
    navigator: { userAgent: "" },
    _richApiNativeBridge: bridge,
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  runInThisContext(readFileSync(file, "utf8"));
  Object.assign(globalThis, { Office: officeMembers() });
}

module.exports = { clientBridge };
