/** Closes an open disclosure as a menu closes: with Escape, or when the user turns elsewhere. */
export function closeLikeMenu(disclosure: HTMLDetailsElement): void {
  const close = () => {
    disclosure.open = false;
  };
  disclosure.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !disclosure.open) return;
    close();
    disclosure.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!disclosure.contains(event.target as Node)) close();
  });
  // A click into the pane reaches only the pane's own page.
  window.addEventListener("blur", close);
}
