/** The host sends every event it knows; the library itself picks those with a handler. */
export function eventRegistrations(names: string[]): Record<string, () => unknown> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, () => null],
      [`_Unregister${name}Event`, () => null],
    ]),
  );
}
