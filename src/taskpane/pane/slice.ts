import type { Pane } from "./pane";

/** State that one part of the pane owns; nobody else needs to know what it is. */
export interface Slice<State extends object> {
  of(pane: Pane): Readonly<State>;
  change(pane: Pane, part: Partial<State>): void;
}

export function slice<State extends object>(
  id: string,
  initial: (pane: Pane) => State,
): Slice<State> {
  const of = (pane: Pane) => pane.store.slice(id, () => initial(pane));
  return {
    of,
    change: (pane, part) => pane.store.changeSlice(id, { ...of(pane), ...part }),
  };
}
