import { tellSelected } from "../../../src/taskpane/pane/tabs/open-part";
import type { ActiveCell, Place, ReferenceCells, Written } from "../../../src/workbook/excel/types";
import { Refusal, type Cell, type RefusalReason } from "../../../src/workbook/excel/types";
import { boxesOf, placeAt } from "../../../src/workbook/excel/a1";
import { FakeWorkbook } from "../fake-workbook";
import { createOpenPane, type OpenPane } from "../open-pane";
import { functionNamed } from "./built-catalogue";

const items = { sheetId: "sheet1", sheetName: "Items" };
const sheets: Record<string, typeof items> = {
  Items: items,
  Plan: { sheetId: "sheet2", sheetName: "Plan" },
};

/** A workbook of two sheets whose cells can be written one by one. */
export class CellsWorkbook extends FakeWorkbook {
  /** By address, on the sheet Items. */
  readonly formulas = new Map<string, string>();
  active = "E5";
  activeValue: Cell = "";
  spillParent: string | null = null;
  names = ["Bestellkosten"];
  /** By the name of what is asked. */
  readonly refused = new Map<string, RefusalReason>();
  /** What was asked, in order. */
  readonly asked: string[] = [];

  constructor() {
    super([
      ["Item", "Sales"],
      ["Bolt", 50],
    ]);
  }

  override async readActiveCell(): Promise<ActiveCell> {
    this.answerAs("readActiveCell");
    const formula = this.formulas.get(this.active) ?? "";
    const value = formula === "" ? this.activeValue : 1;
    const look = { text: String(value), numberFormat: "General" };
    return { place: at(this.active), formula, value, ...look, spillParent: this.spillParent };
  }

  override async readSelectedCells(): Promise<Place> {
    this.answerAs("readSelectedCells");
    const [sheet, address] = this.active.includes("!")
      ? this.active.split("!")
      : ["Items", this.active];
    return placeAt(sheets[sheet], boxesOf(address)[0]);
  }

  override async readReferences(references: string[]): Promise<(ReferenceCells | null)[]> {
    this.answerAs("readReferences");
    return references.map((reference) => {
      if (this.names.includes(reference)) return cellsAt(at("H1"));
      const [, sheet = "Items", address] = /^(?:(\w+)!)?([$A-Z]+[$\d:A-Z]*)$/.exec(reference) ?? [];
      if (address === undefined || !(sheet in sheets)) return null;
      return cellsAt(placeAt(sheets[sheet], boxesOf(address)[0]));
    });
  }

  override async insertFormula(target: Place, formula: string): Promise<Written> {
    this.answerAs("insertFormula");
    this.formulas.set(target.address, formula);
    return { what: "formula", place: target, fingerprint: formula, formatted: true };
  }

  override async takeBack(back: Written, options: { evenIfEdited?: boolean } = {}): Promise<null> {
    if (!options.evenIfEdited) this.answerAs("takeBack");
    this.formulas.delete(back.place.address);
    return null;
  }

  private answerAs(what: string): void {
    this.asked.push(what);
    const reason = this.refused.get(what);
    if (reason !== undefined) throw new Refusal(reason, { address: "E5", sheetName: "Items" });
  }
}

function at(address: string): Place {
  return placeAt(items, boxesOf(address)[0]);
}

function cellsAt(place: Place): ReferenceCells {
  const cells = { values: [[1]], texts: [["1"]], numberFormats: [["General"]] };
  return { place, ...cells, rows: place.rows, columns: place.columns };
}

/** The pane with the tab of the functions open. */
export async function openFunctions(
  workbook: CellsWorkbook,
  { language = "en-US", namespace = "" } = {},
): Promise<OpenPane> {
  const open = createOpenPane(workbook, language);
  open.pane.namespace = namespace;
  await open.press("tab-functions");
  return open;
}

/** Unfolds the group of a function and chooses it, unless it is in sight already. */
export async function choose(open: OpenPane, name: string): Promise<void> {
  if (!open.has(`function-${name}`)) await unfold(open, functionNamed(name).group);
  await open.press(`function-${name}`);
}

export async function unfold(open: OpenPane, group: string): Promise<void> {
  const titles = [...document.querySelectorAll<HTMLElement>("h3.group button")];
  const button = titles.find((each) => each.textContent?.trim().startsWith(group));
  if (button === undefined) throw new Error(`There is no group ${group}.`);
  await open.press(button.id);
}

/** The user selects another cell, and the pane has looked at it. */
export async function select(open: OpenPane, workbook: CellsWorkbook, cell: string): Promise<void> {
  workbook.active = cell;
  await tellSelected(open.pane);
  await open.settled();
}

export async function fillIn(open: OpenPane, entries: Record<string, string>): Promise<void> {
  for (const [name, entry] of Object.entries(entries)) {
    if (!open.has(`argument-${name}`)) await open.press("show-optional");
    const field = open.find<HTMLElement>(`argument-${name}`);
    if (field.tagName === "SELECT") await open.choose(field.id, entry);
    else await open.type(field.id, entry);
  }
}
