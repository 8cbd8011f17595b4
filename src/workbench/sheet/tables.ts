import type { Model } from "@odoo/o-spreadsheet";
import type { TableRecord } from "../host/book";
import { growToHold } from "./dimensions";
import { mustDispatch } from "./dispatch";
import { originOf } from "./file-origin";
import { boxToZone, zoneToBox } from "./zones";

type SheetTable = ReturnType<Model["getters"]["getCoreTables"]>[number];

/** One list for everybody who asks about the workbook's tables. */
const namesOfWorkbooks = new WeakMap<Model, Map<string, string>>();

const key = (sheet: string, table: SheetTable) => `${sheet}/${table.id}`;

/** The names that the tables of an opened file have there; they still lie where the file says. */
function namesFromFile(model: Model): Map<string, string> {
  const names = new Map<string, string>();
  for (const { sheet, area, name } of originOf(model).tables) {
    const table = model.getters.getCoreTable({ sheetId: sheet, row: area.top, col: area.left });
    if (table && name) names.set(key(sheet, table), name);
  }
  return names;
}

/** The sheet's tables have no names; Excel's have, and the add-in goes by them. */
export class SheetTables {
  private readonly names: Map<string, string>;

  constructor(private readonly model: Model) {
    this.names = namesOfWorkbooks.get(model) ?? namesFromFile(model);
    namesOfWorkbooks.set(model, this.names);
  }

  all(): TableRecord[] {
    return this.model.getters
      .getSheetIds()
      .flatMap((sheet) =>
        this.model.getters.getCoreTables(sheet).map((table) => this.record(sheet, table)),
      );
  }

  add(table: Omit<TableRecord, "id">): TableRecord {
    growToHold(this.model, table.sheet, table.box);
    mustDispatch(this.model, "CREATE_TABLE", {
      sheetId: table.sheet,
      ranges: [this.range(table)],
      tableType: "static",
      config: this.config(table),
    });
    const made = this.model.getters.getCoreTable({
      sheetId: table.sheet,
      row: table.box.row,
      col: table.box.column,
    });
    if (!made) throw new Error("The sheet made no table");
    const record = { ...table, id: key(table.sheet, made) };
    this.names.set(record.id, table.name);
    return record;
  }

  update(table: TableRecord): void {
    const before = this.find(table.id);
    this.names.set(table.id, table.name);
    mustDispatch(this.model, "UPDATE_TABLE", {
      sheetId: table.sheet,
      zone: boxToZone(before.box),
      newTableRange: this.range(table),
      config: this.config(table),
    });
  }

  delete(id: string): void {
    const { sheet, box } = this.find(id);
    mustDispatch(this.model, "REMOVE_TABLE", { sheetId: sheet, target: [boxToZone(box)] });
  }

  /**
   * Typing beside a table makes it grow, in Excel as in the sheet; an add-in's writing does not.
   * So the tables are put back to what they were before the work.
   */
  keepSizes(work: () => void): void {
    const before = this.all();
    work();
    const after = new Map(this.all().map((table) => [table.id, table]));
    for (const table of before) {
      const now = after.get(table.id);
      const grew = now && (now.box.rows > table.box.rows || now.box.columns > table.box.columns);
      if (grew) this.update(table);
    }
  }

  private find(id: string): TableRecord {
    const found = this.all().find((table) => table.id === id);
    if (!found) throw new Error(`No table ${id}`);
    return found;
  }

  private record(sheet: string, table: SheetTable): TableRecord {
    const id = key(sheet, table);
    return {
      id,
      sheet,
      name: this.names.get(id) ?? `Table${table.id}`,
      box: zoneToBox(table.range.zone),
      hasHeaders: table.config.numberOfHeaders > 0,
      hasTotals: table.config.totalRow,
      style: table.config.styleId,
    };
  }

  private range({ sheet, box }: Pick<TableRecord, "sheet" | "box">) {
    return this.model.getters.getRangeDataFromZone(sheet, boxToZone(box));
  }

  private config(table: Omit<TableRecord, "id">) {
    return {
      hasFilters: table.hasHeaders,
      totalRow: table.hasTotals,
      firstColumn: false,
      lastColumn: false,
      numberOfHeaders: table.hasHeaders ? 1 : 0,
      bandedRows: true,
      bandedColumns: false,
      styleId: table.style,
    };
  }
}
