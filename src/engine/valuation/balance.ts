import { isRounding } from "../rounding";
import type { CostFormula } from "./cost-formula";
import { LayerStack } from "./layer-stack";

/** A stock that is carried on from movement to movement. */
export interface Balance {
  readonly quantity: number;
  readonly value: number;
  receive(quantity: number, unitCost: number): void;
  /** Takes units that are there, and gives their cost. */
  issue(quantity: number): number;
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

  get quantity(): number {
    return this.layers.quantity;
  }

  get value(): number {
    return this.layers.value;
  }

  receive(quantity: number, unitCost: number): void {
    this.layers.put(quantity, unitCost);
  }

  issue(quantity: number): number {
    return this.layers.take(quantity).cost;
  }
}

/** Two stacks make a queue: whenever the leaving one is empty, the arriving one is turned over. */
class OldestFirst implements Balance {
  private readonly arriving = new LayerStack();
  private readonly leaving = new LayerStack();

  get quantity(): number {
    return this.leaving.quantity + this.arriving.quantity;
  }

  get value(): number {
    return this.leaving.value + this.arriving.value;
  }

  receive(quantity: number, unitCost: number): void {
    this.arriving.put(quantity, unitCost);
  }

  issue(quantity: number): number {
    const { cost, missing } = this.leaving.take(quantity);
    if (missing === 0) return cost;
    this.arriving.pourInto(this.leaving);
    return cost + this.leaving.take(missing).cost;
  }
}

class MovingAverage implements Balance {
  quantity = 0;
  value = 0;

  receive(quantity: number, unitCost: number): void {
    this.quantity += quantity;
    this.value += quantity * unitCost;
  }

  issue(quantity: number): number {
    const rest = this.quantity - quantity;
    const left = rest > 0 && !isRounding(rest, quantity) ? rest : 0;
    const unitCost = this.value / this.quantity;
    const cost = left === 0 ? this.value : unitCost * quantity;
    // Not the value less the cost: nothing is lost where little is left.
    this.value = unitCost * left;
    this.quantity = left;
    return cost;
  }
}
