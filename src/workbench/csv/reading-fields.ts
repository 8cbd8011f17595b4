import { texts } from "../texts";
import { previewOf } from "./preview";
import { previewTable } from "./preview-table";
import { dateOrders, decimals, encodings, separators, type CsvReading } from "../../csv/reading";

const choices = {
  separator: separators,
  decimal: decimals,
  dates: dateOrders,
  encoding: encodings,
} as const;

type Part = keyof CsvReading;

const parts = Object.keys(choices) as Part[];

/**
 * A list to choose from for each thing by which a file can be read in another way, and the first rows
 * as they will then be read.
 */
export class ReadingFields {
  readonly element = document.createElement("div");
  private readonly lists = new Map<Part, HTMLSelectElement>();
  private readonly preview = document.createElement("div");

  constructor(
    private readonly reading: CsvReading,
    private readonly bytes: Uint8Array,
  ) {
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
      list.addEventListener("change", () => this.showPreview());
    }
    this.preview.className = "preview";
    this.preview.tabIndex = 0;
    this.preview.setAttribute("role", "region");
    this.preview.setAttribute("aria-label", texts.csv.previewLabel);
    this.element.append(this.preview);
    this.showPreview();
  }

  private showPreview(): void {
    const reading = { ...this.reading, ...this.changed };
    this.preview.replaceChildren(previewTable(previewOf(this.bytes, reading)));
  }

  /** What the user has set otherwise. */
  get changed(): Partial<CsvReading> {
    const entries = Array.from(this.lists, ([part, { value }]) => [part, value] as const);
    return Object.fromEntries(entries.filter(([part, value]) => this.reading[part] !== value));
  }
}
