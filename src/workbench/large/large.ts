import { officeMembers } from "../host/office-context";
import "./large.css";
import type { FromHost, ToHost } from "./messages";
import { RemoteHost } from "./remote-host";

/**
 * The built pane beside a long list, without a grid to show it: `/large.html?rows=300000`. For
 * measuring, and for trying whether work on a long list can be stopped.
 */

declare global {
  interface Window {
    /** For whoever measures the pane from outside. */
    stockbookLargeList?: RemoteHost;
  }
}

const rows = Number(new URLSearchParams(location.search).get("rows") ?? 300_000);
const worker = new Worker(`/workbench/host-thread.js?rows=${rows}`);
const bridge = new RemoteHost({
  post: (message: ToHost) => worker.postMessage(message),
  listen: (take) => (worker.onmessage = ({ data }: MessageEvent<FromHost>) => take(data)),
});
const connectPane = () => ({ bridge, office: officeMembers({ displayLanguage: "en-US" }) });
Object.assign(window, { stockbookWorkbench: { connectPane }, stockbookLargeList: bridge });

const size = document.getElementById("size");
if (size) size.textContent = new Intl.NumberFormat("en-US").format(rows);
const pane = document.createElement("iframe");
pane.id = "pane";
pane.title = "Stockbook task pane";
pane.src = "/workbench/taskpane.html";
document.getElementById("place")?.append(pane);
