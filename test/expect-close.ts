/**
 * Numbers agree to a relative error, everything else exactly; arrays and objects are compared part
 * by part.
 */
export function expectClose(actual: unknown, expected: unknown, relativeError: number): void {
  if (typeof expected === "number" && typeof actual === "number") {
    const allowed = Math.abs(expected) * relativeError;
    if (!(Math.abs(actual - expected) <= allowed)) expect(actual).toBe(expected);
  } else if (Array.isArray(expected) && Array.isArray(actual)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((part, k) => expectClose(actual[k], part, relativeError));
  } else {
    expect(actual).toEqual(expected);
  }
}
