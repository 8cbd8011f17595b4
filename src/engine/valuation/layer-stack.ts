import { lostIn } from "../compensated-sum";
import { Tally } from "../tally";

interface Layer {
  left: Tally;
  unitCost: number;
  /** Of all layers beneath this one, and what rounding lost of it. */
  valueBelow: number;
  lostBelow: number;
}

/**
 * Layers of stock, each at its own cost; the last one put on is the first one taken.
 *
 * The value is the sum of what is there, never of what came less what went: however much has passed
 * through, the last unit left has its exact cost.
 */
export class LayerStack {
  private readonly layers: Layer[] = [];

  get value(): number {
    const top = this.top;
    return top ? top.valueBelow + (top.left.meant * top.unitCost + top.lostBelow) : 0;
  }

  put(quantity: number, unitCost: number): void {
    const beneath = this.top;
    let valueBelow = 0;
    let lostBelow = 0;
    if (beneath) {
      const value = beneath.left.meant * beneath.unitCost;
      valueBelow = beneath.valueBelow + value;
      lostBelow = beneath.lostBelow + lostIn(beneath.valueBelow, value, valueBelow);
    }
    this.layers.push({ left: new Tally(quantity), unitCost, valueBelow, lostBelow });
  }

  /** Takes what is missing from the top, as far as it is there, and gives its cost. */
  take(missing: Tally): number {
    const cost = new Tally();
    for (let top = this.top; top && missing.total > 0; top = this.top) {
      const wanted = missing.meant;
      const there = top.left.meant;
      const left = top.left.add(-wanted).total;
      const isUsedUp = missing.add(-there).total >= 0 || left <= 0;
      cost.add((isUsedUp ? there : wanted) * top.unitCost);
      if (isUsedUp) this.layers.pop();
      if (left >= 0) missing.clear();
    }
    return cost.total;
  }

  /** Takes everything, and gives its cost. */
  takeAll(): number {
    const { value } = this;
    this.layers.length = 0;
    return value;
  }

  /** Moves everything over to another stack, which turns the order round. */
  pourInto(other: LayerStack): void {
    for (let top = this.layers.pop(); top; top = this.layers.pop()) {
      other.put(top.left.meant, top.unitCost);
    }
  }

  private get top(): Layer | undefined {
    return this.layers[this.layers.length - 1];
  }
}
