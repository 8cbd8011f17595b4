/** Numbers questions of one kind: an answer to any but the latest is out of date. */
export class Latest {
  private last = 0;

  /** Asks anew; tells later whether nothing has been asked since. */
  ask(): () => boolean {
    const own = (this.last += 1);
    return () => own === this.last;
  }
}
