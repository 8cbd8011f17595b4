import type { Workbook } from "../../src/taskpane/pane/workbook-port";

/** Hands a workbook's answers on, but holds one of them back until it is released. */
export class HeldAnswers {
  /** The method whose answer is held back; null as long as none is. */
  held: string | null = null;
  /** Ends as soon as one is. */
  readonly whenHeld: Promise<void>;
  readonly workbook: Workbook;
  private tellHeld: () => void = () => undefined;
  private asked = 0;
  private which = Infinity;
  private readonly gate: Promise<void>;
  private open: () => void = () => undefined;

  constructor(workbook: Workbook) {
    this.gate = new Promise((resolve) => (this.open = resolve));
    this.whenHeld = new Promise((resolve) => (this.tellHeld = resolve));
    this.workbook = new Proxy(workbook, {
      get: (target, name: keyof Workbook & string) => this.slowed(target, name),
    });
  }

  /** Of the questions asked from now on, the answer to this one, counted from 0, comes late. */
  hold(which: number): void {
    this.which = this.asked + which;
  }

  release(): void {
    this.which = Infinity;
    this.open();
  }

  private slowed(target: Workbook, name: keyof Workbook & string) {
    return async (...given: unknown[]) => {
      const isHeld = this.asked++ === this.which;
      if (isHeld) {
        this.held = name;
        this.tellHeld();
      }
      const method = target[name] as (...given: unknown[]) => Promise<unknown>;
      // A refusal comes late as well.
      const answer = await method(...given).then(
        (value) => () => value,
        (error) => () => {
          throw error;
        },
      );
      if (isHeld) await this.gate;
      return answer();
    };
  }
}
