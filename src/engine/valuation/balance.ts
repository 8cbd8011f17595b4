import { Tally } from "../tally";
import type { CostFormula } from "./cost-formula";
import { LayerStack } from "./layer-stack";

/** The cost of a stock that is carried on from movement to movement. */
export interface Balance {
  readonly value: number;
  receive(quantity: number, unitCost: number): void;
  /** Takes units that are there, so that so many are left, and gives their cost. */
  issue(quantity: number, left: number): number;
  /** Takes all that is there, and gives its cost. */
  issueAll(): number;
}

export function emptyBalance(method: CostFormula): Balance {
  switch (method) {
    case "fifo":
      return new OldestFirst();
    case "lifo":
      return new NewestFirst();
    case "average":
      return new MovingAverage();
  }
}

class NewestFirst implements Balance {
  private readonly layers = new LayerStack();

  get value(): number {
    return this.layers.value;
  }

  receive(quantity: number, unitCost: number): void {
    this.layers.put(quantity, unitCost);
  }

  issue(quantity: number): number {
    return this.layers.take(new Tally(quantity));
  }

  issueAll(): number {
    return this.layers.takeAll();
  }
}

/** Two stacks make a queue: whenever the leaving one is empty, the arriving one is turned over. */
class OldestFirst implements Balance {
  private readonly arriving = new LayerStack();
  private readonly leaving = new LayerStack();

  get value(): number {
    return this.leaving.value + this.arriving.value;
  }

  receive(quantity: number, unitCost: number): void {
    this.arriving.put(quantity, unitCost);
  }

  issue(quantity: number): number {
    const missing = new Tally(quantity);
    const cost = this.leaving.take(missing);
    if (missing.total === 0) return cost;
    this.arriving.pourInto(this.leaving);
    return cost + this.leaving.take(missing);
  }

  issueAll(): number {
    return this.leaving.takeAll() + this.arriving.takeAll();
  }
}

class MovingAverage implements Balance {
  private readonly cost = new Tally();

  get value(): number {
    return this.cost.total;
  }

  receive(quantity: number, unitCost: number): void {
    this.cost.add(quantity * unitCost);
  }

  issue(quantity: number, left: number): number {
    const unitCost = this.value / (quantity + left);
    // Not the value less the cost: nothing is lost where little is left.
    this.cost.clear();
    this.cost.add(unitCost * left);
    return unitCost * quantity;
  }

  issueAll(): number {
    const { value } = this;
    this.cost.clear();
    return value;
  }
}
