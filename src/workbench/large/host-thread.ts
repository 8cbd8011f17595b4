import { serveList } from "./list-host";
import { makeList } from "./make-list";
import type { FromHost, ToHost } from "./messages";

/** A worker's own side of its line; the types of a page know it only as a window. */
interface WorkerSide {
  postMessage(message: FromHost): void;
  onmessage: (event: MessageEvent<ToHost>) => void;
}

const side = self as unknown as WorkerSide;
const rows = Number(new URLSearchParams(location.search).get("rows"));

serveList(makeList(rows), {
  post: (message) => side.postMessage(message),
  listen: (take) => (side.onmessage = ({ data }) => take(data)),
});
