import { CompensatedSum } from "../compensated-sum";
import { isWithinTolerance } from "../flow/stock-accuracy";
import { difference } from "../rounding";
import { sumOnPaper } from "../sum-on-paper";

/** What was counted less what the books say. */
export interface CountDifference {
  /** What is missing, item by item; 0 or more. */
  shrinkage: number;
  /** What is over, item by item; 0 or more. */
  surplus: number;
  /** surplus − shrinkage: what too much here makes up for too little there. */
  net: number;
  /** surplus + shrinkage: how far the books are off, either way. */
  gross: number;
}

export interface CountAccuracy {
  /** Items that were counted. */
  items: number;
  /** Those of them that agree with the books, within the tolerance of their class. */
  withinTolerance: number;
  /** Their share, 0 to 1; null where nothing was counted. */
  accuracy: number | null;
  units: CountDifference;
  /** In currency. */
  money: CountDifference;
  /** Counted items with a difference and no cost: they are missing in the money. */
  withoutCost: number;
}

export interface CountedItems {
  /** Class of each item, a place in `tolerances`. */
  classes: ArrayLike<number>;
  /** Units by the records. */
  bookStock: ArrayLike<number>;
  /** Units found; NaN for an item that was not counted. */
  countedStock: ArrayLike<number>;
  /** Currency per unit; NaN where it is not known. */
  unitCosts: ArrayLike<number>;
  /** For each class, the difference allowed as a share of the book quantity. */
  tolerances: ArrayLike<number>;
}

/**
 * What a round of counting found, for each class and for all items: how many records were right, and
 * what is missing and over.
 *
 * accuracy = counted items with |countedStock − bookStock| ≤ tolerance · |bookStock| / counted items
 * shrinkage = Σ max(0, bookStock − countedStock) · unitCost, surplus the other way round
 *
 * Items are judged one by one: too much of one never makes up for too little of another but in the
 * net difference.
 *
 * @returns one entry for each class, and one for all items
 * @source Brooks & Wilson, Inventory Record Accuracy; APICS Dictionary, "inventory accuracy"
 * @example countAccuracy({classes: [0, 0, 1], bookStock: [100, 40, 7], countedStock: [99, 44, 7], unitCosts: [2, 5, 1], tolerances: [0.02, 0]}).all → {"items": 3, "withinTolerance": 2, "accuracy": 0.6666666666666666, "units": {"shrinkage": 1, "surplus": 4, "net": 3, "gross": 5}, "money": {"shrinkage": 2, "surplus": 20, "net": 18, "gross": 22}, "withoutCost": 0}
 */
export function countAccuracy(counted: CountedItems): {
  classes: CountAccuracy[];
  all: CountAccuracy;
} {
  const { classes, bookStock, countedStock, unitCosts, tolerances } = counted;
  const tallies = Array.from(tolerances, () => new AccuracyTally());
  const all = new AccuracyTally();
  for (let item = 0; item < classes.length; item++) {
    const [book, found, group] = [bookStock[item], countedStock[item], classes[item]];
    if (Number.isNaN(found)) continue;
    const isWithin = isWithinTolerance(book, found, tolerances[group]);
    const over = difference(found, book);
    for (const tally of [tallies[group], all]) tally.add(isWithin, over, unitCosts[item]);
  }
  return { classes: tallies.map((tally) => tally.accuracy), all: all.accuracy };
}

class AccuracyTally {
  private items = 0;
  private withinTolerance = 0;
  private withoutCost = 0;
  private readonly units = new DifferenceTally();
  private readonly money = new DifferenceTally();

  add(isWithin: boolean, over: number, unitCost: number): void {
    this.items++;
    if (isWithin) this.withinTolerance++;
    this.units.add(over);
    if (Number.isNaN(unitCost)) {
      if (over !== 0) this.withoutCost++;
    } else {
      this.money.add(over * unitCost);
    }
  }

  get accuracy(): CountAccuracy {
    const { items, withinTolerance, withoutCost } = this;
    return {
      items,
      withinTolerance,
      accuracy: items > 0 ? withinTolerance / items : null,
      units: this.units.difference,
      money: this.money.difference,
      withoutCost,
    };
  }
}

class DifferenceTally {
  private readonly missing = new CompensatedSum();
  private readonly over = new CompensatedSum();

  add(over: number): void {
    if (over > 0) this.over.add(over);
    else this.missing.add(-over);
  }

  get difference(): CountDifference {
    const [shrinkage, surplus] = [this.missing.total, this.over.total];
    return {
      shrinkage: shrinkage + 0,
      surplus: surplus + 0,
      net: sumOnPaper([surplus, -shrinkage]),
      gross: surplus + shrinkage,
    };
  }
}
