import { CompensatedSum } from "../../../engine/compensated-sum";
import type { Decimal } from "../../../csv/reading";
import { isNumeric, Kind, multiply, type CellReading } from "../../reading/cells/cell-kind";
import { asText } from "../../reading/cells/as-text";
import { amountIn } from "../../reading/cells/read-number";
import { totalSaying } from "../../reading/cells/total-words";
import type { FileColumns } from "./file-columns";
import { fileFates, type FileFacts, type FileFate, type FileFinding } from "./file-facts";
import { fieldNumber } from "./field-number";
import { ItemTable } from "./table/item-table";
import { ownText } from "./table/own-text";
import { longestName } from "./table/name-store";

const mostExamples = 6;
const longestShown = 60;

interface Finding {
  rows: number;
  sum: CompensatedSum;
  examples: { line: number; item: string; stands: string }[];
}

const blank: CellReading = { kind: Kind.blank, number: 0 };

/** Takes the rows of a file one by one: each counts once, and only its item and number are held. */
export class Tally {
  readonly table = new ItemTable();
  private rows = 0;
  private againstSign = 0;
  private readonly ledger: Record<FileFate, number>;
  private readonly findings = new Map<FileFinding, Finding>();
  private readonly numberColumns: number[];

  /** @param header the row with the names of the columns, which may stand in the file again */
  constructor(
    private readonly columns: FileColumns,
    private readonly decimal: Decimal,
    private readonly header: readonly string[] | null,
    private readonly width: number,
  ) {
    const { value, quantity, price } = columns;
    this.numberColumns = [value, quantity, price].filter((column) => column !== null);
    this.ledger = Object.fromEntries(fileFates.map((fate) => [fate, 0])) as typeof this.ledger;
  }

  add(row: readonly string[], line: number): void {
    this.rows++;
    const { item, group } = this.columns;
    const name = item === null ? "" : asText(row[item] ?? "");
    const value = this.valueOf(row);
    const fate = this.fateOf(row, name, value);
    this.ledger[fate]++;
    this.tell(row, line, name, value, fate);
    if (fate === "classed") {
      const ofGroup = group === null ? null : asText(row[group] ?? "");
      this.table.add(name, ofGroup, value.number, line);
    }
  }

  /** @param encodingFromByte see `FileFacts` */
  facts(encodingFromByte: number | null): FileFacts {
    const { rows, ledger, table, againstSign } = this;
    const findings: FileFacts["findings"] = {};
    for (const [kind, { rows, sum, examples }] of this.findings) {
      findings[kind] = { rows, value: sum.total, names: 0, examples };
    }
    const { names, rows: sharing } = table.shared;
    if (names > 0) findings.duplicates = { rows: sharing, value: 0, names, examples: [] };
    return {
      ...{ rows, ledger, findings, againstSign, encodingFromByte },
      ...{ items: table.count, groups: Math.max(table.groups.length, 1) },
    };
  }

  private valueOf(row: readonly string[]): CellReading {
    const { value, quantity, price } = this.columns;
    if (value !== null) return this.read(row[value]);
    if (quantity === null || price === null) return blank;
    return multiply(this.read(row[quantity]), this.read(row[price]));
  }

  private read(field: string | undefined): CellReading {
    return field === undefined || field === "" ? blank : fieldNumber(field, this.decimal);
  }

  private fateOf(row: readonly string[], name: string, { kind }: CellReading): FileFate {
    if (kind === Kind.blank) return "blank";
    if (kind === Kind.error) return "error";
    if (!isNumeric(kind)) return this.isHeader(row) ? "headers" : "text";
    if (name.length > longestName) return "text";
    const says = name === "" ? "nothing" : totalSaying(name);
    return says === "sum" || says === "figure" ? "totals" : "classed";
  }

  /** Files that were put together have the names of their columns several times. */
  private isHeader(row: readonly string[]): boolean {
    const { header } = this;
    return header !== null && this.numberColumns.every((column) => row[column] === header[column]);
  }

  private tell(
    row: readonly string[],
    line: number,
    name: string,
    value: CellReading,
    fate: FileFate,
  ): void {
    const { kind, number } = value;
    // Plain numbers of a named item are nearly all rows, and there is nothing to be told of them.
    if (kind === Kind.number && number >= 0 && name !== "" && fate === "classed") {
      return this.tellShape(row, line, name);
    }
    const told: FileFinding[] = [];
    if (fate === "blank") told.push(row.every((field) => field.trim() === "") ? "empty" : "blank");
    else if (name.length > longestName) told.push("longName");
    else if (fate !== "classed") told.push(fate);
    if (fate === "classed" && number < 0) told.push("negative");
    if (fate === "classed" && this.columns.item !== null && name === "") {
      told.push("unnamed");
    }
    if (kind !== Kind.number && isNumeric(kind) && this.isDoubtful(row)) told.push("doubtful");
    for (const finding of told) this.note(finding, row, line, name, isNumeric(kind) ? number : 0);
    if (fate !== "blank") this.tellShape(row, line, name);
  }

  /** Fields are missing, or there are more than columns: what is read may be another column's. */
  private tellShape(row: readonly string[], line: number, name: string): void {
    if (row.length === this.width) return;
    const isMore = row.length > this.width;
    if (isMore && row.slice(this.width).every((field) => field.trim() === "")) return;
    this.note("ragged", row, line, name, 0);
  }

  private isDoubtful(row: readonly string[]): boolean {
    let isDoubtful = false;
    for (const column of this.numberColumns) {
      const sign = amountIn(row[column] ?? "")?.sign;
      if (sign === "either") isDoubtful = true;
      else if (sign !== undefined && sign !== "none" && sign !== this.decimal) this.againstSign++;
    }
    return isDoubtful;
  }

  private note(
    kind: FileFinding,
    row: readonly string[],
    line: number,
    name: string,
    number: number,
  ): void {
    let finding = this.findings.get(kind);
    if (finding === undefined) {
      finding = { rows: 0, sum: new CompensatedSum(), examples: [] };
      this.findings.set(kind, finding);
    }
    finding.rows++;
    finding.sum.add(number);
    if (finding.examples.length === mostExamples) return;
    const stands = this.numberColumns.map((column) => row[column] ?? "").join(" × ");
    finding.examples.push({ line, item: short(name), stands: short(stands) });
  }
}

function short(text: string): string {
  return ownText(text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text);
}
