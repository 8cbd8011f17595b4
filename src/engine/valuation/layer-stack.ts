import { isRounding } from "../rounding";

interface Layer {
  quantity: number;
  unitCost: number;
  /** Of all layers beneath this one. */
  quantityBelow: number;
  valueBelow: number;
}

/**
 * Layers of stock, each at its own cost; the last one put on is the first one taken.
 *
 * Quantity and value are sums of what is there, never of what came less what went: however much has
 * passed through, the last unit left has its exact cost.
 */
export class LayerStack {
  private readonly layers: Layer[] = [];

  get quantity(): number {
    const top = this.top;
    return top ? top.quantityBelow + top.quantity : 0;
  }

  get value(): number {
    const top = this.top;
    return top ? top.valueBelow + top.quantity * top.unitCost : 0;
  }

  put(quantity: number, unitCost: number): void {
    const { quantity: quantityBelow, value: valueBelow } = this;
    this.layers.push({ quantity, unitCost, quantityBelow, valueBelow });
  }

  /** Takes up to that many units from the top. */
  take(quantity: number): { cost: number; missing: number } {
    let cost = 0;
    let missing = quantity;
    for (let top = this.top; top && missing > 0; top = this.top) {
      const rest = top.quantity - missing;
      const taken = rest > 0 && !isRounding(rest, quantity) ? missing : top.quantity;
      cost += taken * top.unitCost;
      missing = Math.max(0, missing - taken);
      if (taken === top.quantity) this.layers.pop();
      else top.quantity = rest;
    }
    return { cost, missing };
  }

  /** Moves everything over to another stack, which turns the order round. */
  pourInto(other: LayerStack): void {
    for (let top = this.layers.pop(); top; top = this.layers.pop()) {
      other.put(top.quantity, top.unitCost);
    }
  }

  private get top(): Layer | undefined {
    return this.layers[this.layers.length - 1];
  }
}
