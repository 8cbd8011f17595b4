/** A column with more texts than these is one of names of its own: of those there is little to share. */
const mostShared = 8192;

/**
 * Cells of a column that say the same, with one text for all of them: Excel hands over a text of its
 * own for each, and those of a long list take more memory than its numbers.
 */
export class SharedTexts {
  private readonly known = new Map<string, string>();
  private last = "";

  of(cell: string): string {
    // Lines of one item often stand one below the other, however many items there are.
    if (cell === this.last) return this.last;
    const { known } = this;
    const before = known.get(cell);
    if (before === undefined && known.size < mostShared) known.set(cell, cell);
    return (this.last = before ?? cell);
  }
}
