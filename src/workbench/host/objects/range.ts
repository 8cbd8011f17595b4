import { addressWithSheet, parseAddress } from "../addresses";
import type { Book, Box } from "../book";
import { invalidArgument, invalidReference } from "../host-error";
import type { HostObject } from "../host-object";
import { sheetOf } from "../protection";
import { conditionalFormats } from "./conditional-formats";
import { rangeCommands } from "./range-commands";
import { rangeFormat } from "./range-format";
import { rangeMoves } from "./range-moves";
import { rangeProperties, rangeSetters } from "./range-cells";
import { worksheet } from "./worksheet";

/** Some cells of a sheet of a book. */
export interface Cells {
  book: Book;
  sheet: string;
  box: Box;
}

export interface RangeObject extends HostObject {
  readonly type: "Range";
  readonly cells: Cells;
}

export function range(book: Book, sheet: string, box: Box): RangeObject {
  return new SheetRange({ book, sheet, box });
}

/** Of most ranges a batch asks for one member or none, so the others are not made. */
class SheetRange implements RangeObject {
  readonly type = "Range";
  private ownProperties?: HostObject["properties"];
  private ownMethods?: HostObject["methods"];

  constructor(readonly cells: Cells) {}

  check(): void {
    const { book, sheet } = this.cells;
    if (!book.sheets().some((record) => record.id === sheet)) throw invalidReference();
  }

  get properties(): HostObject["properties"] {
    return (this.ownProperties ??= rangeProperties(this.cells));
  }

  get setters(): HostObject["setters"] {
    return rangeSetters(this.cells);
  }

  get parts(): HostObject["parts"] {
    const { book, sheet } = this.cells;
    return {
      Worksheet: () => worksheet(book, sheet),
      Format: () => rangeFormat(this.cells),
      ConditionalFormats: () => conditionalFormats(this.cells),
    };
  }

  get methods(): HostObject["methods"] {
    return (this.ownMethods ??= { ...rangeMoves(this.cells), ...rangeCommands(this.cells) });
  }
}

export function fullAddress(cells: Cells): string {
  return addressWithSheet(sheetOf(cells.book, cells.sheet).name, cells.box);
}

export function isRange(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && "cells" in value;
}

/** An argument that may be a Range or an address; an address without a sheet is on `sheet`. */
export function givenCells(value: unknown, book: Book, sheet: string): Cells {
  if (isRange(value)) return value.cells;
  const address = typeof value === "string" ? parseAddress(value) : null;
  if (!address) throw invalidArgument();
  if (address.sheetName === null) return { book, sheet, box: address.box };
  const name = address.sheetName.toLowerCase();
  const named = book.sheets().find((record) => record.name.toLowerCase() === name);
  if (!named) throw invalidArgument();
  return { book, sheet: named.id, box: address.box };
}
