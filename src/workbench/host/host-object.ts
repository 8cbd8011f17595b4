import { notImplemented } from "./host-error";

/**
 * One object of Excel's model as the host answers for it. Only what is listed here is answered;
 * everything else is refused with NotImplemented. Member names are the library's own (PascalCase).
 */
export interface HostObject {
  /** Excel's name of the class, e.g. "Range". */
  readonly type: string;
  /** Throws where what it stands for has been deleted. */
  check?(): void;
  /** What the library remembers the object by between batches. */
  identity?(): Record<string, unknown>;
  readonly properties?: Record<string, () => unknown>;
  readonly setters?: Record<string, (value: unknown) => void>;
  /** Objects behind a property: range.format, sheet.charts; null for one that is not there. */
  readonly parts?: Record<string, () => HostObject | null>;
  readonly methods?: Record<string, (...given: unknown[]) => unknown>;
  /** Only for collections. */
  items?(): HostObject[];
  /** Only for collections with an indexer, e.g. worksheets.getItem. */
  item?(key: unknown): HostObject;
}

type MemberTable = "properties" | "setters" | "parts" | "methods";

export function hasMember(object: HostObject, table: MemberTable, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object[table] ?? {}, name);
}

export function readProperty(object: HostObject, name: string): unknown {
  if (!hasMember(object, "properties", name)) throw refusal(object, name);
  return object.properties![name]();
}

export function setProperty(object: HostObject, name: string, value: unknown): void {
  if (!hasMember(object, "setters", name)) throw refusal(object, name);
  object.setters![name](value);
}

export function openPart(object: HostObject, name: string): HostObject | null {
  if (!hasMember(object, "parts", name)) throw refusal(object, name);
  return object.parts![name]();
}

export function callMethod(object: HostObject, name: string, given: unknown[]): unknown {
  if (!hasMember(object, "methods", name)) throw refusal(object, name);
  return object.methods![name](...given);
}

function refusal(object: HostObject, name: string): Error {
  return notImplemented(`${object.type}.${name}`);
}
