import * as blocks from "../../src/workbook/excel/blocks";

/**
 * Long lists are read and written in blocks; with blocks of so few cells a short list takes as many.
 * Holds in the file or group of tests that calls it.
 */
export function smallBlocks(cells: number): void {
  let replaced: { restore(): void };
  beforeAll(() => {
    const usual = blocks as { cellsPerRequest: number };
    replaced = jest.replaceProperty(usual, "cellsPerRequest", cells);
  });
  afterAll(() => replaced.restore());
}
