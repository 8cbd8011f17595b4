import { givenWhole } from "../given";
import { invalidArgument, itemNotFound } from "../host-error";
import type { HostObject } from "../host-object";

interface OwnMembers {
  /** By name or id; for collections that are asked so. */
  find?: (key: unknown) => HostObject | null;
  methods?: HostObject["methods"];
}

/** What every collection of Excel answers, and what this one answers besides. */
export function collection(
  type: string,
  items: () => HostObject[],
  { find, methods }: OwnMembers = {},
): HostObject {
  return {
    type,
    items,
    properties: { Count: () => items().length },
    methods: {
      GetCount: () => items().length,
      GetItemAt: (index) => {
        const found = items()[givenWhole(index)];
        if (!found) throw invalidArgument();
        return found;
      },
      ...(find && { GetItem: required(find), GetItemOrNullObject: find }),
      ...methods,
    },
    ...(find && { item: required(find) }),
  };
}

function required(find: (key: unknown) => HostObject | null): (key: unknown) => HostObject {
  return (key) => {
    const found = find(key);
    if (!found) throw itemNotFound();
    return found;
  };
}

/** Names of sheets, tables and charts do not mind capitals. */
export function sameName(one: string, other: unknown): boolean {
  return typeof other === "string" && one.toLowerCase() === other.toLowerCase();
}

/** Sheet1, Sheet2 … : the first number that is free. */
export function firstFree(stem: string, taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(stem + number)) number++;
  return stem + number;
}
