import { helpers } from "@odoo/o-spreadsheet";

/**
 * Excel's number formats in the sheet, which knows sections, quoted texts and dates, but no
 * colours, conditions, locales or padding. A format is shown by its nearest relative there, and
 * remembered, so that whoever asks for it and the file that is saved get the format itself.
 */

const general = "";

/** What Excel's own format numbers stand for; a file holds only the number. */
export const builtInFormats: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** A quoted text, an escaped sign, a bracket, padding, filling, or a single sign. */
const pieces = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|General|AM\/PM|A\/P|E[+-]0+|./gis;

const conditions = /^\[[<>=]/;

/** General beside other signs, fractions, and minutes or seconds beyond the hour. */
const unknownParts = /general|\?\/|\[(m+|s+)\]/i;

function splitSections(format: string): string[][] {
  const sections: string[][] = [[]];
  for (const piece of format.match(pieces) ?? []) {
    if (piece === ";") sections.push([]);
    else sections[sections.length - 1].push(piece);
  }
  return sections;
}

/** "[$€-407]" → "[$€]"; "[h]" is hours beyond the day; colours and locales show nothing here. */
function bracket(piece: string): string {
  const currency = /^\[\$([^-\]]+)/.exec(piece);
  if (currency) return `[$${currency[1]}]`;
  return /^\[h+\]$/i.test(piece) ? "hhhh" : "";
}

function sheetPiece(piece: string, isDate: boolean, hasDigits: boolean): string {
  if (piece.startsWith('"') || piece.startsWith("\\")) return piece;
  if (piece.startsWith("[")) return bracket(piece);
  if (piece.startsWith("_")) return " ";
  if (piece.startsWith("*") && piece.length > 1) return piece;
  if (/^(am\/pm|a\/p)$/i.test(piece)) return "a";
  if (/^E[+-]/i.test(piece)) return "e";
  if (piece === "?") return hasDigits ? "#" : " ";
  if (isDate && /^[ymdhs]$/i.test(piece)) return piece.toLowerCase();
  return /^[0#.,%@\s$+\-/():!^&~{}<>=]$/.test(piece) ? piece : `\\${piece}`;
}

function sheetSection(section: readonly string[]): string {
  const isDate = section.some((piece) => /^([ymdhs]|\[[hms]+\])$/i.test(piece));
  const hasDigits = section.some((piece) => piece === "0" || piece === "#");
  const text = section.map((piece) => sheetPiece(piece, isDate, hasDigits)).join("");
  if (!isDate) return text;
  return text.replace(/(?<![hy])h(?!h)/g, "hh").replace(/s\.0+/g, "s");
}

const usLocale = helpers.createEmptyWorkbookData().settings.locale;

function isKnownToSheet(format: string): boolean {
  try {
    for (const value of [1234.5, 0]) {
      helpers.formatValue(value, { format, locale: usLocale });
    }
    return true;
  } catch {
    return false;
  }
}

/** The nearest format that the sheet has; "" where it has none. */
function nearest(excelFormat: string): string {
  const sections = splitSections(excelFormat);
  // Of sections that stand under conditions, the last one is for all the rest.
  const hasConditions = sections.some((section) => section.some((one) => conditions.test(one)));
  const shown = hasConditions ? sections.slice(-1) : [...sections];
  if (unknownParts.test(excelFormat)) return general;
  // A last section for texts alone would be taken for the one of negative numbers.
  const last = shown[shown.length - 1];
  if (shown.length > 1 && shown.length < 4 && last.includes("@")) shown.pop();
  const format = shown.map(sheetSection).join(";");
  return isKnownToSheet(format) ? format : general;
}

const sheetFormats = new Map<string, string>();
const excelFormats = new Map<string, string>();

/** The spreadsheet writes these under numbers that mean another format, or the country's own. */
const misread = new Set(["mm-dd-yy", "d-mm-yy", "mm-yy", "#,#00"]);

/** Nobody else's format: an empty text shows nothing, and makes another format of it. */
function ownFormat(excelFormat: string): string {
  let format = nearest(excelFormat);
  if (format === general) return general;
  if (format !== excelFormat || misread.has(format)) format += '""';
  while ((excelFormats.get(format) ?? excelFormat) !== excelFormat) format += '""';
  return format;
}

/** The sheet's format for one of Excel's; two of Excel's never share one, or they would be mixed up. */
export function toSheetFormat(excelFormat: string): string {
  const known = sheetFormats.get(excelFormat);
  if (known !== undefined) return known;
  const format = /^(general)?$/i.test(excelFormat) ? general : ownFormat(excelFormat);
  sheetFormats.set(excelFormat, format);
  if (format !== general) excelFormats.set(format, excelFormat);
  return format;
}

/** Excel's format behind one of the sheet's. */
export function toExcelFormat(sheetFormat: string): string {
  return excelFormats.get(sheetFormat) ?? sheetFormat;
}
