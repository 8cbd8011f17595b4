/**
 * The batches of Excel's client library: a list of actions on objects, and for each object the path
 * that leads to it. Names are the library's own.
 */

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
}

export enum PathType {
  Root = 1,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  NullObject = 7,
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Where an argument is itself an object: its path's id, 0 for plain values. */
  ReferencedObjectPathIds?: (number | number[])[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** As the add-in wrote them: "values", "format/fill/color". */
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchAnswer {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: BatchError;
}

/** One event on its way to the library; `message` is the JSON text of its arguments. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}
