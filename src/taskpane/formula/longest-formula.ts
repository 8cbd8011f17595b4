/** So many characters Excel takes in a cell, in its own spelling. */
export const longestFormula = 8_192;
