/**
 * What a value read from a file must be. Whoever had the file may have changed it, so a shape answers
 * only what it knows: no other keys, no more entries, no longer texts. Undefined for anything else.
 */
export type Shape<T> = (value: unknown) => T | undefined;

export const truth: Shape<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

export const nothing: Shape<null> = (value) => (value === null ? null : undefined);

export function word<Word extends string>(words: readonly Word[]): Shape<Word> {
  return (value) => words.find((known) => known === value);
}

export function text(longest: number): Shape<string> {
  return (value) => (typeof value === "string" && value.length <= longest ? value : undefined);
}

export function number(least: number, most: number): Shape<number> {
  return (value) =>
    typeof value === "number" && Number.isFinite(value) && value >= least && value <= most
      ? value
      : undefined;
}

export function whole(least: number, most: number): Shape<number> {
  const inside = number(least, most);
  return (value) => (Number.isInteger(value) ? inside(value) : undefined);
}

export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value) => one(value) ?? other(value);
}

export function list<T>(entry: Shape<T>, most: number): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const entries = value.map(entry);
    return entries.includes(undefined) ? undefined : (entries as T[]);
  };
}

export function record<T extends object>(shapes: { [Key in keyof T]: Shape<T[Key]> }): Shape<T> {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const found: Partial<T> = {};
    for (const key of Object.keys(shapes) as (keyof T & string)[]) {
      const own = Object.prototype.hasOwnProperty.call(value, key);
      const part = own ? shapes[key]((value as T)[key]) : undefined;
      if (part === undefined) return undefined;
      found[key] = part;
    }
    return found as T;
  };
}
