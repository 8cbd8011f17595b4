/** Whether anybody sees the pane. Excel keeps its page alive behind a closed pane, for the functions. */
export class Visibility {
  private isClosed = false;
  private readonly listeners = new Set<() => void>();

  constructor() {
    const tell = () => this.listeners.forEach((listener) => listener());
    document.addEventListener("visibilitychange", tell);
    // The frame of a closed pane has no size.
    window.addEventListener("resize", tell);
    onPaneClosed((isClosed) => {
      this.isClosed = isClosed;
      tell();
    });
  }

  get isVisible(): boolean {
    const hasSize = window.innerWidth > 0 && window.innerHeight > 0;
    return !this.isClosed && document.visibilityState !== "hidden" && hasSize;
  }

  listen(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Ends as soon as the pane is seen for the first time. */
  begins(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!this.isVisible) return;
        this.listeners.delete(look);
        resolve();
      };
      this.listeners.add(look);
      look();
    });
  }
}

/** Not every Excel tells; where none does, the page's own events must do. */
function onPaneClosed(tell: (isClosed: boolean) => void): void {
  try {
    const told = Office.addin?.onVisibilityModeChanged?.(({ visibilityMode }) =>
      tell(String(visibilityMode) === "Hidden"),
    );
    told?.catch(() => undefined);
  } catch {
    return;
  }
}
