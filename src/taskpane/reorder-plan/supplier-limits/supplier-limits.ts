import { either, list, nothing, number, record, text, type Shape } from "../../kept/shape";

/** What an order to a supplier has to come to; null where nothing is asked. */
export interface SupplierLimits {
  /** Currency. */
  minimum: number | null;
  /** Of a container, in the unit of the volume or weight. */
  container: number | null;
}

/** What the user has entered for a supplier, by its key; null is as for all of them, 0 is none. */
export type OwnLimits = ReadonlyMap<string, SupplierLimits>;

const mostOwnLimits = 500;
const longestKey = 500;
const mostLimit = 1e15;

interface KeptLimits extends SupplierLimits {
  supplier: string;
}

export type KeptOwnLimits = KeptLimits[];

const limit = either(number(0, mostLimit), nothing);

/** As they are kept in the workbook. */
export const keptLimits: Shape<KeptOwnLimits> = list(
  record<KeptLimits>({ supplier: text(longestKey), minimum: limit, container: limit }),
  mostOwnLimits,
);

export function toKeep(limits: OwnLimits): KeptOwnLimits {
  return [...limits].map(([supplier, { minimum, container }]) => ({
    ...{ supplier, minimum, container },
  }));
}

export function fromKept(kept: KeptOwnLimits): OwnLimits {
  return new Map(
    kept.map(({ supplier, minimum, container }) => [supplier, { minimum, container }]),
  );
}

/** What holds for a supplier: what was entered for it, else what its rows say, else what holds for all. */
export function limitsOf(...told: readonly (SupplierLimits | undefined)[]): SupplierLimits {
  const first = (of: keyof SupplierLimits) =>
    told.map((limits) => limits?.[of] ?? null).find((each) => each !== null) ?? null;
  return { minimum: first("minimum"), container: first("container") };
}

export function isLimit(entered: number): boolean {
  return entered >= 0 && entered <= mostLimit;
}

/** Whether one more can be kept for the supplier. */
export function canHold(limits: OwnLimits, key: string): boolean {
  return key.length <= longestKey && (limits.has(key) || limits.size < mostOwnLimits);
}

/** With a limit entered or, with null, taken back. */
export function withLimit(
  limits: OwnLimits,
  key: string,
  which: keyof SupplierLimits,
  entered: number | null,
): OwnLimits {
  const changed = { ...(limits.get(key) ?? { minimum: null, container: null }), [which]: entered };
  const others = new Map(limits);
  if (changed.minimum === null && changed.container === null) others.delete(key);
  else others.set(key, changed);
  return others;
}
