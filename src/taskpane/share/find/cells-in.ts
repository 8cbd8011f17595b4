/** The cells of several sheets, each with the sheet that it is on. */
export function cellsIn<Cell, Sheet extends { cells: Cell[] }>(
  sheets: readonly Sheet[],
): { sheet: Sheet; cell: Sheet["cells"][number] }[] {
  return sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet, cell })));
}
