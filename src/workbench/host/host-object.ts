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
  const members = object[table];
  return members !== undefined && Object.prototype.hasOwnProperty.call(members, name);
}

export function readProperty(object: HostObject, name: string): unknown {
  return member(object, object.properties, name)();
}

export function setProperty(object: HostObject, name: string, value: unknown): void {
  member(object, object.setters, name)(value);
}

export function openPart(object: HostObject, name: string): HostObject | null {
  return member(object, object.parts, name)();
}

export function callMethod(object: HostObject, name: string, given: unknown[]): unknown {
  return member(object, object.methods, name)(...given);
}

function member<Member>(
  object: HostObject,
  members: Record<string, Member> | undefined,
  name: string,
): Member {
  if (members === undefined || !Object.prototype.hasOwnProperty.call(members, name)) {
    throw notImplemented(`${object.type}.${name}`);
  }
  return members[name];
}
