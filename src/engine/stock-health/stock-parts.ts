/** Where the money of a stock can stand, the worst first. */
export const stockParts = ["expired", "expiring", "dead", "excess", "working"] as const;

/**
 * - expired: past its last day
 * - expiring: will still be there on its last day
 * - dead: nobody asks for it
 * - excess: more than the cover wanted and the buffer
 * - working: all other stock
 */
export type StockPart = (typeof stockParts)[number];

/** Units or currency, by part. */
export type ByPart = Record<StockPart, number>;

export function byPart<Of>(of: (part: StockPart) => Of): Record<StockPart, Of> {
  return {
    expired: of("expired"),
    expiring: of("expiring"),
    dead: of("dead"),
    excess: of("excess"),
    working: of("working"),
  };
}

/** The part in which most of an item's money stands, the worse of two; null of an item without any. */
export function mainPart(money: ByPart): StockPart | null {
  let main: StockPart | null = null;
  for (const part of stockParts) {
    if (money[part] > (main === null ? 0 : money[main])) main = part;
  }
  return main;
}
