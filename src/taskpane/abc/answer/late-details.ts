/** What only some answers have, loaded together. */
export { groupsTableView } from "./groups-view";
export { matrixTable } from "./matrix-table";
