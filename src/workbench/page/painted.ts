/** Waits until the page has shown what was told before work begins that holds it up. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => window.setTimeout(resolve, 0)));
}
