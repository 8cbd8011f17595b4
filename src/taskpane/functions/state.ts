/** What the function browser knows; null until it is first opened. */
export interface FunctionsState {
  isOpen: true;
}
