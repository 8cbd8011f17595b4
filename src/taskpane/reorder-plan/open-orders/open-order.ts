/** Units that are to arrive, and on which of Excel's days; null where none is told. */
export interface OpenOrder {
  quantity: number;
  day: number | null;
}
