import type { DecimalSign, Separators } from "../../workbook/excel/separators";
import { dateOfSerial } from "./serial-day";
import type { Count } from "../../locales/count";

/** Numbers as the user's Excel writes them. */
export class Formats {
  readonly decimalSign: DecimalSign;
  private readonly wholes: Intl.NumberFormat;
  private readonly numbers: Intl.NumberFormat;
  private readonly sums: Intl.NumberFormat;
  private readonly shortNumbers: Intl.NumberFormat;
  private readonly headlines: Intl.NumberFormat;
  // Made when first needed, and kept: making one takes longer than using it many times.
  /** By number of decimals. */
  private readonly shares: Intl.NumberFormat[] = [];
  private lines?: Intl.NumberFormat;
  private lineEntries?: Intl.NumberFormat;
  private entries?: Intl.NumberFormat;
  private readonly locale: string | undefined;
  private readonly separators: Separators | null;

  /**
   * @param language Office's content language; the browser's own where it is not understood.
   * @param separators what Excel itself tells, which goes before the language.
   */
  constructor(language?: string, separators?: Separators | null) {
    this.locale = understood(separators?.culture || language) ?? understood(language);
    this.separators = separators ?? null;
    this.wholes = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 0 });
    this.numbers = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 2 });
    this.sums = new Intl.NumberFormat(this.locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    this.shortNumbers = new Intl.NumberFormat(this.locale, {
      notation: "compact",
      maximumSignificantDigits: 3,
    });
    this.headlines = new Intl.NumberFormat(this.locale, {
      notation: "compact",
      minimumSignificantDigits: 3,
      maximumSignificantDigits: 3,
    });
    const parts = new Intl.NumberFormat(this.locale).formatToParts(1.5);
    const decimal = separators?.decimal || parts.find(({ type }) => type === "decimal")?.value;
    this.decimalSign = decimal === "," ? "," : ".";
  }

  whole(number: number): string {
    return this.shown(this.wholes, number);
  }

  number(number: number): string {
    return this.shown(this.numbers, number);
  }

  /** A sum of money or units in a sentence: decimals only where it is small. */
  amount(number: number): string {
    return Math.abs(number) < 1000 ? this.number(number) : this.whole(number);
  }

  /** Sums of one column, all with two decimals or none: a fraction matters while all sums are small. */
  amounts(column: number[]): (number: number) => string {
    const isSmall = column.every((number) => !(Math.abs(number) >= 1000));
    const hasFraction = column.some((number) => Math.abs(number % 1) > 0);
    return isSmall && hasFraction
      ? (number) => this.shown(this.sums, number)
      : (number) => this.whole(number);
  }

  /** "61.6K": for the axis of a chart. */
  short(number: number): string {
    return this.shown(this.shortNumbers, number);
  }

  /** "215.70", "2.30M": money in a sentence; from a million on nobody remembers all its digits. */
  headline(number: number): string {
    const size = Math.abs(number);
    if (size >= 1e6) return this.shown(this.headlines, number);
    return size < 1000 && size % 1 > 0 ? this.shown(this.sums, number) : this.whole(number);
  }

  /** "79.6%" */
  share(share: number, decimals = 1): string {
    this.shares[decimals] ??= new Intl.NumberFormat(this.locale, {
      style: "percent",
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    return this.shown(this.shares[decimals], share);
  }

  /** A line as the user set it: "80%", "92.5%". */
  line(share: number): string {
    this.lines ??= new Intl.NumberFormat(this.locale, {
      style: "percent",
      maximumFractionDigits: 4,
    });
    return this.shown(this.lines, share);
  }

  /** With as many digits as it takes to see on which side of the line the share is. */
  shareBesideLine(share: number, line: number): string {
    const different = Math.abs(share - line) > 1e-9;
    for (let decimals = 1; decimals < 7; decimals++) {
      const text = this.share(share, decimals);
      if (!different || text !== this.share(line, decimals)) return text;
    }
    return this.share(share, 7);
  }

  /** A line for a text field, without the percent sign: "80", "92,5". */
  lineEntry(share: number): string {
    this.lineEntries ??= new Intl.NumberFormat(this.locale, {
      maximumFractionDigits: 4,
      useGrouping: false,
    });
    return this.shown(this.lineEntries, share * 100);
  }

  /** A number for a text field: as many digits as it has, no grouping. */
  entry(number: number): string {
    this.entries ??= new Intl.NumberFormat(this.locale, {
      maximumFractionDigits: 10,
      useGrouping: false,
    });
    return this.shown(this.entries, number);
  }

  date(date: Date): string {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: "long" }).format(date);
  }

  /** A day by Excel's serial number: "Mon, Nov 30, 2026". */
  day(serial: number): string {
    const style = { weekday: "short", day: "numeric", month: "short", year: "numeric" } as const;
    return this.dated(serial, style);
  }

  /** "Nov 30": along an axis of weeks. */
  dayAndMonth(serial: number): string {
    return this.dated(serial, { day: "numeric", month: "short" });
  }

  /** "Nov 2026": along an axis of months. */
  month(serial: number): string {
    return this.dated(serial, { month: "short", year: "numeric" });
  }

  year(serial: number): string {
    return this.dated(serial, { year: "numeric" });
  }

  count(number: number): Count {
    return { number, shown: this.whole(number) };
  }

  private dated(serial: number, style: Intl.DateTimeFormatOptions): string {
    const date = dateOfSerial(serial);
    if (Number.isNaN(date.getTime())) return "–";
    return new Intl.DateTimeFormat(this.locale, { ...style, timeZone: "UTC" }).format(date);
  }

  private shown(format: Intl.NumberFormat, number: number): string {
    if (!Number.isFinite(number)) return "–";
    if (this.separators === null) return format.format(number);
    const { decimal, thousands } = this.separators;
    return format
      .formatToParts(number)
      .map(({ type, value }) =>
        type === "decimal" ? decimal || value : type === "group" ? thousands : value,
      )
      .join("");
  }
}

function understood(language: string | undefined): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language ?? [])[0];
  } catch {
    return undefined;
  }
}
