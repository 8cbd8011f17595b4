import type { ExecutorOptions } from "../../src/workbench/host/executor";
import { HostError } from "../../src/workbench/host/host-error";
import { ActionType, PathType, type Action, type Batch } from "../../src/workbench/host/protocol";

/** Where the host is to fail: counted from 0, batches since the fault was set. */
export interface Fault {
  /** Any batch when left out. */
  batch?: number;
  /** "answer": everything is done, but the add-in is told that it failed. */
  action: number | "answer";
  /** One of Excel's error codes, e.g. "GeneralException" or "AccessDenied". */
  code: string;
  /** From there on every batch fails, as when the user begins to edit a cell and stays there. */
  lasting?: boolean;
}

/** What one batch asked for, action by action, e.g. "SetProperty Values", "Instantiate GetRange". */
export type BatchLog = string[];

let log: BatchLog[] = [];
let current: Batch | null = null;
let fault: Fault | null = null;
let struck = false;
let interruption: { beforeBatch: number; act: () => void } | null = null;

/** The host fails there once (or from there on); ends the fault set before. */
export function failAt(next: Fault): void {
  restart();
  fault = next;
}

/** The host works again, and nobody interrupts. */
export function failNowhere(): void {
  restart();
}

/**
 * Lets a colleague or the user do something in the middle of an operation: `act` runs before the
 * batch with this number, counted from 0 from here on. Ends the fault set before.
 */
export function meanwhile(beforeBatch: number, act: () => void): void {
  restart();
  interruption = { beforeBatch, act };
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
export const actionWatch: ExecutorOptions = {
  beforeAction: (index, batch) => {
    if (isHousekeeping(batch)) return;
    if (batch !== current) {
      current = batch;
      log.push(batch.Actions.map((action) => nameOf(action, batch)));
      if (interruption?.beforeBatch === log.length - 1) interruption.act();
    }
    failIfMet(index);
  },
  afterBatch: (batch) => {
    if (!isHousekeeping(batch)) failIfMet("answer");
  },
};

function failIfMet(action: number | "answer"): void {
  if (!fault) return;
  const here = action === fault.action && (fault.batch ?? log.length - 1) === log.length - 1;
  if (struck ? !fault.lasting : !here) return;
  struck = true;
  throw new HostError(fault.code, "Injected by a test.");
}

/** The library releases what it kept after Excel.run has ended: no part of any operation. */
function isHousekeeping(batch: Batch): boolean {
  const asked = batch.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return asked.length > 0 && asked.every((action) => action.Name === "_RemoveReference");
}

function nameOf(action: Action, batch: Batch): string {
  const kind = ActionType[action.ActionType];
  if (action.ActionType !== ActionType.Instantiate) return `${kind} ${action.Name}`.trim();
  const path = batch.ObjectPaths[action.ObjectPathId];
  return path.ObjectPathType === PathType.Method ? `${kind} ${path.Name}` : kind;
}

/** True where the workbook is the same after the action: it looks, or it says what is meant next. */
export function onlyLooks(name: string): boolean {
  return /^(Query|Instantiate$|Instantiate Get)/.test(name);
}

function restart(): void {
  log = [];
  current = null;
  fault = null;
  struck = false;
  interruption = null;
}
