import type { Answers, FromHost, Line, Question, ToHost, Traffic } from "./messages";

/**
 * The bridge to a host in another thread, as the client library expects it in its own. It keeps
 * account of what passed, and can keep an answer back to see what the pane does meanwhile.
 */
export class RemoteHost {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null = null;
  /** Called with every request, for whoever looks what is in memory then. */
  onRequest: () => void = () => undefined;
  /** Whether the answer to such a request waits until it is released. */
  isHeldBack: (traffic: Traffic) => boolean = () => false;
  readonly traffic: Traffic[] = [];

  private readonly kept: string[] = [];
  private readonly asked = new Map<number, (answer: Answers[keyof Answers]) => void>();
  private lastQuestion = 0;

  constructor(private readonly line: Line<ToHost, FromHost>) {
    line.listen((message) => {
      if ("text" in message) this.take(message.text, message.traffic);
      else this.settle(message.id, message.answer);
    });
  }

  /** Called by the library. */
  sendMessageToHost(text: string): void {
    this.line.post({ text });
    this.onRequest();
  }

  get isHolding(): boolean {
    return this.kept.length > 0;
  }

  release(): void {
    this.isHeldBack = () => false;
    for (const text of this.kept.splice(0)) this.deliver(text);
  }

  /** Looks into the workbook itself, past the client library. */
  ask<About extends Question["about"]>(
    question: Question & { about: About },
  ): Promise<Answers[About]> {
    const id = ++this.lastQuestion;
    return new Promise((resolve) => {
      this.asked.set(id, (answer) => resolve(answer as Answers[About]));
      this.line.post({ id, question });
    });
  }

  private take(text: string, traffic: Traffic | null): void {
    if (traffic) this.traffic.push(traffic);
    // What comes after a message that is held back waits as well: nothing overtakes anything.
    if (this.isHolding || (traffic && this.isHeldBack(traffic))) this.kept.push(text);
    else this.deliver(text);
  }

  private deliver(text: string): void {
    this.onMessageFromHost?.(text);
  }

  private settle(id: number, answer: Answers[keyof Answers]): void {
    this.asked.get(id)?.(answer);
    this.asked.delete(id);
  }
}
