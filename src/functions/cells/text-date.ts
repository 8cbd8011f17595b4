/** Year, month and day in figures, in any order, with or without a time of day. */
const figures =
  /^(?:\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})?)(?:[T,]?\s*\d{1,2}[:.]\d{2}.*)?$/;
const time = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?$/i;

/** With the month's name: 3 Feb 2025, 3. März 2025, February 3, 2025. */
const named = /^(?:\d{1,2}\.?[\s-]?\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2},)[\s-]?(?:\d{4}|\d{2})$/u;

/**
 * Whether a text was meant as a date or a time. Where dates are read, such a text would be passed
 * over as other text is, and its row be lost without a word.
 */
export function looksLikeDate(text: string): boolean {
  const trimmed = text.trim();
  return figures.test(trimmed) || time.test(trimmed) || named.test(trimmed);
}
