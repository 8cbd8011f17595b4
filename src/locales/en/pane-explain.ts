/** Texts of the tab. */
export const explain = {};
