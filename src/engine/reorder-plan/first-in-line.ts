/** A line of items from which always the first by some rule is taken: a heap. */
export class FirstInLine {
  private readonly heap: number[];

  /** @param isBefore of two different items always says that one of them comes first */
  constructor(
    items: Iterable<number>,
    private readonly isBefore: (a: number, b: number) => boolean,
  ) {
    this.heap = [...items];
    for (let place = (this.heap.length >> 1) - 1; place >= 0; place--) this.sink(place);
  }

  get first(): number | undefined {
    return this.heap[0];
  }

  /** Lets the first item go to its place, now that it comes later. */
  putBack(): void {
    this.sink(0);
  }

  /** Takes the first item out of the line. */
  remove(): void {
    const last = this.heap.pop();
    if (this.heap.length > 0) {
      this.heap[0] = last!;
      this.sink(0);
    }
  }

  private sink(from: number): void {
    const { heap, isBefore } = this;
    const item = heap[from];
    let place = from;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBefore(heap[below + 1], heap[below])) below++;
      if (!isBefore(heap[below], item)) break;
      heap[place] = heap[below];
      place = below;
    }
    heap[place] = item;
  }
}
