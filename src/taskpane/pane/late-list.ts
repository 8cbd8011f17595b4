/** What the pane asks of the workbook to answer over a list; the first that comes late, it knows the way to what writes. */
export { findOwnColumns } from "../../workbook/columns/find-own";
export { planColumns } from "../../workbook/columns/plan-columns";
export { readList } from "../../workbook/list/read-list";
export { selectCells } from "../../workbook/list/select-cells";
export { loadLongSettings, saveLongSettings } from "../../workbook/settings/long-settings";

export function loadWriting() {
  return import(/* webpackChunkName: "excel-writing" */ "./late-writing");
}
