/** What stands above a query, and what the notes in it say. */
const head = {
  what: (list: string) => `ABC classes by the settings of a run over ${list}, made by Stockbook.`,
  setting: (label: string, value: string) => `${label}: ${value}`,
  missing: "What differs from the sheet:",
  point: (note: string) => `- ${note}`,
  notes: {
    summed: "Rows with the same name are added up.",
    eachRow: "Each row is an item.",
    codes: "Codes with and without leading zeros are the same item.",
    emptyAsZero: "An empty period counts as 0.",
    decimals:
      "Numbers are added up as decimals, with as many places as the list has. Numbers with more places are rounded to these first.",
    floats:
      "These numbers are no short decimals, or they are scores: they are added up as binary numbers, and an item exactly on a line may come out on its other side.",
    names:
      "Upper and lower case and blanks do not tell names apart. Letters that look alike but are stored differently do, although not in the sheet.",
    letters: "The list has no headers: put the names of your columns in place of the letters.",
    noItem: "No column names the items: the result has a row for each, without a name.",
    margin:
      "The margin that keeps a class from the last run is left out: the table does not know that run.",
    hidden: "Hidden rows were left out in the sheet. A table has none: leave them out of it.",
    totals: "Totals rows were left out in the sheet: the table must not hold any.",
    texts: "Texts that look like numbers were read in the sheet: the table needs numbers there.",
    unread:
      "Rows with a text or an error in place of a number were left out in the sheet: the table must be empty there.",
  },
};

/** A run as a query that somebody can run elsewhere. */
export const query = {
  language: "Language",
  languages: { sql: "SQL", powerQuery: "Power Query" },
  place: "Where the list is",
  places: {
    duckDb: "DuckDB",
    postgreSql: "PostgreSQL",
    sqlServer: "SQL Server, Fabric",
    spark: "Spark, Databricks",
    snowflake: "Snowflake",
    bigQuery: "BigQuery",
    workbook: "Table in a workbook",
    csv: "CSV file",
  },
  table: { database: "Table", workbook: "Table", csv: "Path of the file" },
  whats: {
    database: "The names of the columns are the headers of the list.",
    workbook: "For a blank query in Excel or Power BI.",
    csv: "For a blank query in Excel or Power BI. The file is in UTF-8, with commas between the columns and decimal points.",
  },
  text: "Query",
  copy: { sql: "Copy as SQL", powerQuery: "Copy as Power Query" },
  copied: "The query is copied.",
  notCopied:
    "This page may not copy by itself. The query is selected: press Ctrl+C, or ⌘C on a Mac.",
  head,
};
