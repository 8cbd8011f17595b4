import { supports } from "./features";
import { read } from "./run";

/** The sign before the decimals of a number. */
export type DecimalSign = "," | ".";

/** How the user's Excel writes numbers. */
export interface Separators {
  decimal: string;
  /** Between groups of three digits; "" for none. */
  thousands: string;
  /** The culture of the system, such as "sv-SE"; "" where Excel names none. */
  culture: string;
}

/** Null where this Excel does not tell. Its own separators count only where the system's do not. */
export async function readSeparators(): Promise<Separators | null> {
  if (!supports("ExcelApi 1.11")) return null;
  return read(async (context) => {
    const { application } = context.workbook;
    const { cultureInfo } = application;
    const { numberFormat } = cultureInfo;
    application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
    cultureInfo.load("name");
    numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    const culture = cultureInfo.name;
    return application.useSystemSeparators
      ? {
          decimal: numberFormat.numberDecimalSeparator,
          thousands: numberFormat.numberGroupSeparator,
          culture,
        }
      : {
          decimal: application.decimalSeparator,
          thousands: application.thousandsSeparator,
          culture,
        };
  });
}
