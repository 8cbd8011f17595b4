/** The pane's state: changed in one place, watched by whoever draws it. */
export class Store<State extends object> {
  private readonly listeners = new Set<() => void>();
  private readonly slices = new Map<string, object>();

  constructor(private current: State) {}

  get state(): Readonly<State> {
    return this.current;
  }

  change(part: Partial<State>): void {
    this.current = { ...this.current, ...part };
    this.tell();
  }

  /** What a part of the pane knows; as it begins where nobody has asked before. */
  slice<Slice extends object>(id: string, initial: () => Slice): Readonly<Slice> {
    let found = this.slices.get(id);
    if (found === undefined) this.slices.set(id, (found = initial()));
    return found as Slice;
  }

  changeSlice(id: string, slice: object): void {
    this.slices.set(id, slice);
    this.tell();
  }

  /** Returns the function that stops listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
