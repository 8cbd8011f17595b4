import { Refusal, type Place } from "../../workbook/excel/types";
import { sheetColumns, sheetRows } from "../../workbook/excel/a1";
import { placeName } from "../pane/place-name";
import { say, type Pane } from "../pane/pane";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { selection } from "../selection/selection";
import { finishEntry, typeEntry } from "./choose-function";
import { lookAtCell } from "./look-at-cell";
import { showPreview } from "./preview";
import { functionsPart } from "./state";

/**
 * The user has selected something: cells go into the field that has the keyboard, as in Excel's own
 * dialog. Where none has, the formula is to go there.
 */
export async function followSheet(pane: Pane): Promise<void> {
  const field = fieldWithKeyboard(pane);
  if (field === null) {
    if (!functionsPart.of(pane).isFixed) await lookAtCell(pane);
    await showPreview(pane);
  } else if (!selection.of(pane).isKnown) {
    await takeSelection(pane, field);
  }
}

/**
 * From now on selecting cells fills the field that the keyboard is in, and where the formula goes
 * stays. What else the user turns to in the pane takes no cells. A page that loses the keyboard to the
 * sheet may forget which of its elements had it, so that is kept.
 */
export function keyboardAt(pane: Pane, target: EventTarget | null): void {
  const element = target instanceof Element ? target : null;
  const field = element?.closest<HTMLElement>(".argument input") ?? null;
  const isInForm = element?.closest(".argument :is(input, select)") !== null;
  const { isFixed, field: before } = functionsPart.of(pane);
  if (field === before && (isFixed || !isInForm)) return;
  functionsPart.change(pane, { field, isFixed: isFixed || isInForm });
}

/** The formula is to go where the user stands now, or goes next. */
export async function changeTarget(pane: Pane): Promise<void> {
  functionsPart.change(pane, { isFixed: false });
  await lookAtCell(pane);
  await showPreview(pane);
}

export function fieldId(argument: string): string {
  return `argument-${argument}`;
}

/** A field is no longer there once another function or another part of the pane is. */
function fieldWithKeyboard(pane: Pane): string | null {
  const { chosen, field } = functionsPart.of(pane);
  if (field === null || !field.isConnected) return null;
  return chosen?.arguments.find(({ name }) => fieldId(name) === field.id)?.name ?? null;
}

async function takeSelection(pane: Pane, name: string): Promise<void> {
  const { chosen } = functionsPart.of(pane);
  const argument = chosen?.arguments.find((one) => one.name === name);
  if (argument === undefined || argument.choices.length > 0) return;
  const found = await pane.workbook.readSelectedCells().catch(asRefusal);
  if (functionsPart.of(pane).chosen !== chosen) return;
  if (found instanceof Refusal) {
    return say(pane, refusalSentence(pane.texts, found), "functions", "error");
  }
  const entry = referenceTo(pane, found);
  typeEntry(pane, name, entry);
  finishEntry(pane, name);
  pane.store.change({ status: pane.texts.functions.form.taken(name, entry) });
  await showPreview(pane);
}

/** "B2:B9" on the sheet that the formula goes to, "Items!B:B" on another. */
function referenceTo(pane: Pane, place: Place): string {
  const { cell } = functionsPart.of(pane);
  const short = { ...place, address: shortAddress(place) };
  const isBeside = cell !== null && !(cell instanceof Refusal) && isOnSheet(cell.place, place);
  return isBeside ? short.address : placeName(short);
}

function isOnSheet(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId;
}

/** Whole columns and rows without their other end. */
function shortAddress({ address, rows, columns }: Place): string {
  if (rows === sheetRows) return address.replace(/\d/g, "").replace(/^([A-Z]+)$/, "$1:$1");
  if (columns === sheetColumns) return address.replace(/[A-Z]/g, "").replace(/^(\d+)$/, "$1:$1");
  return address;
}
