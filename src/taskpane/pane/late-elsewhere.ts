/** What the pane asks of other cells than those of its list, and of other sheets. */
export { readActiveCell } from "../../workbook/list/active-cell";
export { findLists } from "../../workbook/list/find-lists";
export { readFormulas, readSheetFormulas } from "../../workbook/list/formulas";
export { readReferences } from "../../workbook/list/references";
export { selectPlace } from "../../workbook/list/select-cells";
export { readSelectedCells } from "../../workbook/list/selected-cells";
