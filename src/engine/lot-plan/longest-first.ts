/** Items by a length of time that only ever gets shorter, the longest first: a heap. */
export class LongestFirst {
  private readonly heap: number[];

  /** @param lengths one per item; at least one */
  constructor(private readonly lengths: number[]) {
    this.heap = lengths.map((_, item) => item).sort((a, b) => lengths[b] - lengths[a]);
  }

  /** The item of the longest time. */
  get item(): number {
    return this.heap[0];
  }

  get length(): number {
    return this.lengths[this.heap[0]];
  }

  /** Gives the item of the longest time a shorter one. */
  shorten(length: number): void {
    const { heap, lengths } = this;
    const item = heap[0];
    lengths[item] = length;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && lengths[heap[below + 1]] > lengths[heap[below]]) below++;
      if (lengths[heap[below]] <= length) break;
      heap[place] = heap[below];
      place = below;
    }
    heap[place] = item;
  }
}
