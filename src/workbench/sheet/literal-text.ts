import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";

/**
 * The sheet reads every text for its meaning: "12" is a number, "=A1" a formula. A leading
 * apostrophe says that the text is meant as it stands; the sheet does not show it.
 */
export function literalText(text: string): string {
  const readsAsMore =
    /^[=+\-@']/.test(text) ||
    /^(true|false)$/i.test(text) ||
    // Without a digit it is neither a number nor a date, and need not be looked at closer.
    (/\d/.test(text) &&
      (helpers.isNumber(text, DEFAULT_LOCALE) || helpers.isDateTime(text, DEFAULT_LOCALE)));
  return readsAsMore ? `'${text}` : text;
}
