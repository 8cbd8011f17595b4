import { shortText } from "../../src/locales/short-text";

test("a text of usual length is quoted whole", () => {
  expect(shortText("Bolt M6")).toBe("Bolt M6");
  expect(shortText("x".repeat(40))).toBe("x".repeat(40));
});

test("of a long one stands the beginning", () => {
  expect(shortText("a very long text that nobody would read to its end")).toBe(
    "a very long text that nobody would read …",
  );
});

test("a character of two places is not cut in two", () => {
  const quoted = shortText(`${"x".repeat(39)}🔩🔩`);
  expect(quoted).toBe(`${"x".repeat(39)}…`);
});
