/** What the explanation of the active cell knows; null until it is first opened. */
export interface ExplainState {
  isOpen: true;
}
