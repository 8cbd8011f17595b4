/** A part of the page that F6 goes to, as Office does between ribbon, sheet and task pane. */
interface Region {
  isThere(): boolean;
  enter(): void;
}

const focusable =
  "a[href], button:not([disabled]), input:not([disabled]), select, summary, [tabindex='0']";

function isSeen(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

/** Where the user last was in this part of the page, or else its first control. */
function controls(part: HTMLElement): Region {
  let last: HTMLElement | null = null;
  part.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && !target.matches(".skip")) last = target;
  });
  return {
    isThere: () => true,
    enter() {
      const known = last?.isConnected && isSeen(last) ? last : null;
      const own = Array.from(part.querySelectorAll<HTMLElement>(focusable));
      const first = own.find((control) => isSeen(control) && !control.matches(".skip"));
      (known ?? first)?.focus();
    },
  };
}

/** The cells: the spreadsheet listens in the entry that lies hidden over its grid. */
function grid(part: HTMLElement): Region {
  return {
    isThere: () => true,
    enter: () => part.querySelector<HTMLElement>(".o-grid .o-composer")?.focus(),
  };
}

/** The pane's own page remembers where the user was in it. */
function frame(pane: HTMLIFrameElement): Region {
  return {
    isThere: () => !pane.hidden,
    enter() {
      pane.contentWindow?.focus();
      const page = pane.contentDocument;
      if (page?.activeElement && page.activeElement !== page.body) return;
      page?.querySelector<HTMLElement>(focusable)?.focus();
    },
  };
}

interface Parts {
  bar: HTMLElement;
  sheet: HTMLElement;
  pane: HTMLIFrameElement;
}

/**
 * F6 and Shift+F6 lead from the bar to the cells, to the pane and round again; in the cells Tab goes
 * to the next cell, so without them the keyboard would not get out. Links that show when they have
 * the focus do the same for whoever does not know the key.
 */
export function setUpRegions({ bar, sheet, pane }: Parts): void {
  const regions = [controls(bar), grid(sheet), frame(pane)];
  const parts = [bar, sheet, pane];
  const go = (from: number, step: 1 | -1) => {
    const order = regions.map((_, index) => (from + step * (index + 1) + 6) % regions.length);
    const next = order.find((index) => regions[index].isThere());
    if (next !== undefined) regions[next].enter();
  };
  const listen = (page: Document) =>
    page.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
        if (document.querySelector("dialog[open]")) return;
        event.preventDefault();
        event.stopPropagation();
        const from = parts.findIndex((part) => part.contains(document.activeElement));
        go(Math.max(0, from), event.shiftKey ? -1 : 1);
      },
      { capture: true },
    );
  listen(document);
  const listenInPane = () => pane.contentDocument && listen(pane.contentDocument);
  pane.addEventListener("load", listenInPane);
  for (const [id, index] of [
    ["skip-to-sheet", 1],
    ["skip-to-pane", 2],
  ] as const) {
    document.getElementById(id)?.addEventListener("click", () => {
      if (regions[index].isThere()) regions[index].enter();
    });
  }
}
