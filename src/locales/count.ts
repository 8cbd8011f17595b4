/** A number of things: the number decides between singular and plural, the text is shown. */
export interface Count {
  number: number;
  shown: string;
}
