import { HostError } from "../../src/workbench/host/host-error";
import { ActionType, type Action, type Batch } from "../../src/workbench/host/protocol";

/** Where the host is to fail: counted from 0, batches since the fault was set. */
export interface Fault {
  /** Any batch when left out. */
  batch?: number;
  action: number;
  /** One of Excel's error codes, e.g. "GeneralException" or "AccessDenied". */
  code: string;
  /** From there on every batch fails, as when the user begins to edit a cell and stays there. */
  lasting?: boolean;
}

/** What one batch asked for, action by action, e.g. "SetProperty Values". */
export type BatchLog = string[];

let log: BatchLog[] = [];
let current: Batch | null = null;
let fault: Fault | null = null;
let struck = false;

/** The host fails there once (or from there on); ends the fault set before. */
export function failAt(next: Fault): void {
  restart();
  fault = next;
}

/** The host works again. */
export function failNowhere(): void {
  restart();
}

/** True once the fault has been met. */
export function hasStruck(): boolean {
  return struck;
}

/** What was asked of the host while `operation` ran: one list of actions for each batch. */
export async function countActions(operation: () => Promise<unknown>): Promise<BatchLog[]> {
  restart();
  await operation();
  return log;
}

/** Given to the executor of every workbook that a test opens. */
export function watchActions(): (action: Action, index: number, batch: Batch) => void {
  return (_action, index, batch) => {
    if (isHousekeeping(batch)) return;
    if (batch !== current) {
      current = batch;
      log.push(batch.Actions.map(nameOf));
    }
    if (!meetsFault(index)) return;
    struck = true;
    throw new HostError(fault!.code, "Injected by a test.");
  };
}

function meetsFault(action: number): boolean {
  if (!fault) return false;
  if (struck) return fault.lasting === true;
  return action === fault.action && (fault.batch ?? log.length - 1) === log.length - 1;
}

/** The library releases what it kept after Excel.run has ended: no part of any operation. */
function isHousekeeping(batch: Batch): boolean {
  const asked = batch.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return asked.length > 0 && asked.every((action) => action.Name === "_RemoveReference");
}

function nameOf(action: Action): string {
  return `${ActionType[action.ActionType]} ${action.Name}`.trim();
}

function restart(): void {
  log = [];
  current = null;
  fault = null;
  struck = false;
}
