/** How a text file is read. Found by what is in it; the user may say otherwise. */
export interface CsvReading {
  encoding: Encoding;
  separator: Separator;
  decimal: Decimal;
  /** Which comes first in a date with slashes or dashes, such as 03/04/2026. */
  dates: "dayFirst" | "monthFirst";
}

/** In the order in which they win where a file could be read in several ways. */
export const separators = [";", "\t", "|", ","] as const;
export const decimals = [",", "."] as const;
export const encodings = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;
export const dateOrders = ["dayFirst", "monthFirst"] as const;

export type Separator = (typeof separators)[number];
export type Decimal = (typeof decimals)[number];
export type Encoding = (typeof encodings)[number];
