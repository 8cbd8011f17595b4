import { literalText } from "../sheet/literal-text";
import type { StoredCell } from "./scan-cells";
import { plainText } from "./stored-text";

/** A day counted from the end of 1899, as cells hold it, for one written 2024-05-31T12:00:00. */
function dayNumber(text: string): string {
  const time = Date.parse(/[zZ]$/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`);
  return Number.isNaN(time) ? literalText(text) : String(time / 86_400_000 + 25_569);
}

/** 1.46109E-005 and +5 as the sheet writes numbers; what is none stays a text. */
function numberContent(text: string): string {
  const number = Number(text);
  if (text.trim() === "") return "";
  return Number.isFinite(number) ? String(number) : literalText(text);
}

/** Turns what cells hold in the file into what is typed into a cell of the sheet. */
export class CellContents {
  private readonly typed = new Map<number, string>();

  constructor(private readonly sharedTexts: readonly string[]) {}

  /** What the cell shows: of a formula its last result. */
  of({ type, value }: StoredCell): string {
    switch (type) {
      case "s":
        return this.shared(Number(value));
      case "str":
      case "inlineStr":
        return literalText(plainText(value));
      case "b":
        return value === "1" || value === "true" ? "TRUE" : "FALSE";
      case "d":
        return dayNumber(value);
      case "e":
        return value;
      default:
        return numberContent(value);
    }
  }

  private shared(index: number): string {
    const known = this.typed.get(index);
    if (known !== undefined) return known;
    const typed = literalText(this.sharedTexts[index] ?? "");
    this.typed.set(index, typed);
    return typed;
  }
}
