import { texts } from "../texts";
import { dateOrders, decimals, encodings, separators, type CsvReading } from "./reading";

const choices = {
  separator: separators,
  decimal: decimals,
  dates: dateOrders,
  encoding: encodings,
} as const;

type Part = keyof CsvReading;

const parts = Object.keys(choices) as Part[];

/** A list to choose from for each thing by which a file can be read in another way. */
export class ReadingFields {
  readonly element = document.createElement("div");
  private readonly lists = new Map<Part, HTMLSelectElement>();

  constructor(private readonly reading: CsvReading) {
    this.element.className = "fields";
    for (const part of parts) {
      const label = document.createElement("label");
      const list = document.createElement("select");
      const names: Readonly<Record<string, string>> = texts.csv.names[part];
      list.name = part;
      for (const value of choices[part]) {
        list.add(new Option(names[value], value, false, value === reading[part]));
      }
      label.append(texts.csv.labels[part], list);
      this.element.append(label);
      this.lists.set(part, list);
    }
  }

  /** What the user has set otherwise. */
  get changed(): Partial<CsvReading> {
    const entries = Array.from(this.lists, ([part, { value }]) => [part, value] as const);
    return Object.fromEntries(entries.filter(([part, value]) => this.reading[part] !== value));
  }
}
