/** A stocked item as its working capital is worked out. Prices and terms all with value-added tax, or all without. */
export interface CapitalItem {
  /** Average stock at purchase price, currency. */
  stockValue: number;
  /** Units sold per year. */
  annualDemand: number;
  /** Currency per unit. */
  salesPrice: number;
  /** Days until customers pay; negative when they pay in advance. */
  salesTermDays: number;
  /** Currency per unit. */
  purchasePrice: number;
  /** Days until the supplier is paid; negative when paid in advance. */
  purchaseTermDays: number;
}

/** What a year of tied-up money is reckoned with. */
export interface CapitalYear {
  /** Above 0. */
  daysPerYear: number;
  /** Cost of capital as a share per year. */
  annualRate: number;
}
