/**
 * By what the things are known that were written before their notes said what they are: by the words
 * that stood there, in the one language that there was. Marks of our own have taken their place, so
 * nothing is added here when a text changes or a language is added.
 */
export const unmarked = {
  /** What an advice column says. */
  advice: ["zero", "review", "stock", "Zero-stock advice"],
  /** The heading of each section of a report. */
  sections: {
    Settings: "settings",
    Data: "findings",
    Classes: "classes",
    Matrix: "matrix",
    Groups: "groups",
    "Since the last run": "changes",
    "Items that changed class": "movedItems",
  },
  /** The header of a section's column. */
  sectionColumns: {
    Items: "items",
    "Share of items": "itemShare",
    Value: "value",
    "Share of value": "valueShare",
    "Service target": "target",
    A: "itemsOfClass",
    B: "itemsOfClass",
    C: "itemsOfClass",
  },
  /** The header of a column of the sorted list; the first of them begins it. */
  listColumns: {
    Rank: "rank",
    Group: "group",
    Item: "item",
    Description: "description",
    Value: "value",
    Score: "score",
    "Variation of demand": "variation",
    "Share of value": "share",
    "Share of all scores": "share",
    "Cumulative share": "cumulative",
    Class: "class",
    "Service target": "target",
    "Class before": "before",
  },
  /** How the header of a line's column begins; the share follows. */
  lines: { "Line A (": "lineA", "Line B (": "lineB" },
};
