import "./text-decoder";

/** The spreadsheet uses Object.groupBy, which every browser has and Node 20 has not. */
function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => PropertyKey): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}

if (!("groupBy" in Object)) Object.assign(Object, { groupBy });
