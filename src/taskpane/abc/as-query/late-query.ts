import { lateView } from "../../pane/late-view";

/** A run as a query, with all that makes it: it comes when somebody asks for it. */
export const query = lateView(() => import(/* webpackChunkName: "as-query" */ "./query-view"));
