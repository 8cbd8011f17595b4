/** Asks again until the page has done what was asked of it, and then compares as `toEqual` does. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    const seen = await read();
    try {
      expect(seen).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > until) throw difference;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
