/** What one kind of SQL writes in its own way. */
export interface Dialect {
  /** A name of a column or a part of a table's name: whatever stands in it, it ends where it ends. */
  name(name: string): string;
  /** A file that the engine reads by itself in the place of a table; without it there is none. */
  file?(path: string): string | null;
  /** A number with so many places behind the point, kept as it is on paper. */
  decimal(number: string, places: number): string;
  /** A binary number, for shares and deviations. */
  float(number: string): string;
  /** In lower case, with one blank for several, and none at the ends. */
  nameKey(text: string): string;
  /** "0012" is "12"; what is no code is itself. */
  withoutZeros(text: string): string;
}
