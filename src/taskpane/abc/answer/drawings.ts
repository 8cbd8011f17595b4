/** What is drawn of an answer, loaded together. */
export { paretoView } from "./pareto-view";
export { groupsView } from "./groups-chart";
export { matrixTable } from "./matrix-table";
