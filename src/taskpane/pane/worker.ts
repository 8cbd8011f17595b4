import type { PageTexts } from "../../locales";
import type { Progress } from "../../workbook/excel/types";
import { asRefusal, refusalSentence } from "./refusal-sentence";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

export interface Task<T> {
  label: string;
  /** Where a refusal is told. */
  at: string;
  /** True when newer work of this kind makes it pointless. */
  replaceable?: boolean;
  /** The part that it is for. */
  part?: string;
  /** What the work is about; where that is another by the end, the outcome is out of date. */
  about?: () => unknown;
  run: (progress: Progress) => Promise<T>;
  /** Takes the outcome over before anything else can begin. */
  show?: (outcome: T) => void;
  /** For refusals that mean something special here; true when it has dealt with it. */
  refused?: (reason: string) => boolean;
}

/** Work shorter than this comes and goes without a progress bar. */
const patience = 600;

/** Does one piece of work at a time, shows how far it is, and stops it on request. */
export class Worker {
  private current: Work | null = null;
  /** Somebody has pressed something that begins as soon as the work under way has ended. */
  private isAwaited = false;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly texts: PageTexts,
  ) {}

  /**
   * The task's outcome; undefined when it was refused, stopped, or is out of date, or other work is
   * under way. A task waits for replaceable work to end, so it must look at the state only once it
   * runs, and change it only when it shows its outcome.
   */
  async do<T>(task: Task<T>): Promise<T | undefined> {
    let isNext = false;
    while (this.current !== null) {
      if (!this.current.replaceable || (this.isAwaited && !isNext)) return undefined;
      if (task.replaceable) {
        this.current.replace();
      } else {
        isNext = this.isAwaited = true;
        this.store.change({ busy: true });
      }
      await this.current.ended;
    }
    if (isNext) this.isAwaited = false;
    const work = new Work(this.store, task);
    this.current = work;
    this.store.change({ busy: !work.replaceable || this.isAwaited, message: null });
    try {
      const outcome = await task.run(work);
      if (work.isOutOfDate) return undefined;
      task.show?.(outcome);
      return outcome;
    } catch (error) {
      if (!work.isOutOfDate) this.tell(task, error);
      return undefined;
    } finally {
      this.current = null;
      work.end(this.isAwaited);
    }
  }

  get isWorking(): boolean {
    return this.current !== null;
  }

  /**
   * Ends when no work is under way that a part has to wait for: what was shown before stands then, and
   * may be followed up. An answer that follows a choice in another part by itself is no such work.
   */
  async idle(part: string): Promise<void> {
    const isBusy = () => this.isAwaited || (this.current !== null && !this.current.isAside(part));
    while (isBusy()) await this.current?.ended;
  }

  cancel(): void {
    this.current?.cancel();
  }

  private tell<T>(task: Task<T>, error: unknown): void {
    const refusal = asRefusal(error);
    if (task.refused?.(refusal.reason)) return;
    const text = refusalSentence(this.texts, refusal);
    this.store.change({
      status: text,
      message: { at: task.at, text, intent: refusal.reason === "cancelled" ? "info" : "error" },
    });
  }
}

class Work implements Progress {
  readonly ended: Promise<void>;
  private release: () => void = () => undefined;
  private readonly timer: ReturnType<typeof setTimeout>;
  private shown = false;
  private stopped = false;
  private replaced = false;
  private readonly subject: unknown;
  private readonly label: string;
  private readonly about: () => unknown;
  readonly replaceable: boolean;
  private done = 0;
  private total = 0;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly task: Pick<Task<unknown>, "label" | "replaceable" | "part" | "about">,
  ) {
    const { label, replaceable = false, about = () => null } = task;
    this.label = label;
    this.replaceable = replaceable;
    this.about = about;
    this.subject = about();
    this.ended = new Promise((resolve) => (this.release = resolve));
    this.timer = setTimeout(() => {
      this.shown = true;
      this.store.change({ status: label });
      this.show();
    }, patience);
  }

  /** Work that goes on for something else than it began with is of no use to anybody. */
  get isOutOfDate(): boolean {
    return this.replaced || this.about() !== this.subject;
  }

  isAside(part: string): boolean {
    return this.replaceable && this.task.part !== part;
  }

  get cancelled(): boolean {
    return this.stopped || this.isOutOfDate;
  }

  report(done: number, total: number): void {
    this.done = done;
    this.total = total;
    if (this.shown) this.show();
  }

  cancel(): void {
    this.stopped = true;
    if (this.shown) this.show();
  }

  replace(): void {
    this.replaced = true;
  }

  /** @param isAwaited the next work begins at once */
  end(isAwaited: boolean): void {
    clearTimeout(this.timer);
    this.store.change({ work: null, busy: isAwaited });
    this.release();
  }

  private show(): void {
    const { label, done, total, cancelled: stopping } = this;
    this.store.change({ work: { label, done, total, stopping } });
  }
}
