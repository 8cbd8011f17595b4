/**
 * What the sheet on the page can hold without holding up the page. A file may claim anything, so
 * these bounds are kept while it is read, not taken from what it says about itself.
 */

/** Of the file as it lies on the disk. */
export const mostFileBytes = 100_000_000;

/** Of a text with separators, of which a million cells rarely fill as much. */
export const mostTextBytes = 30_000_000;

/** Of all parts together once they are unpacked. */
export const mostUnpackedBytes = 256_000_000;

/** Of a part that is read as a whole document: everything but cells and texts. */
export const mostDocumentBytes = 20_000_000;

export const mostSheets = 200;

/** Cells with something in them, over all sheets. */
export const mostCells = 1_000_000;

/** The grid is drawn with a header for each row and column, filled or not. */
export const mostRows = 200_000;
export const mostColumns = 2_000;

/** Formatted cells beside and below the filled ones, of each sheet. */
export const mostEmptyFormattedCells = 200_000;

/** Nesting of elements; Excel's own files stay below 30. */
export const mostNesting = 200;

/** A merged area, a table or a rule over more cells than this is not taken over. */
export const mostMergedCells = 100_000;
export const mostMerges = 20_000;
