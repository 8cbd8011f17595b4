/** What the zero-stock screen knows; null until it is first opened. */
export interface ZeroStockState {
  isOpen: true;
}
