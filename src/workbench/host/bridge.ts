import { EventTranslator } from "./events";
import type { Executor } from "./executor";
import type { Batch, EventEntry } from "./protocol";

/** Lets a function run a little later, as an answer from another process would arrive. */
export type Defer = (run: () => void) => void;

export interface BridgeOptions {
  /** Requests and answers over this many bytes are refused, as Excel on the web does over 5 MB. */
  payloadLimitBytes?: number;
  defer?: Defer;
}

interface RequestMessage {
  id: number;
  type: number;
  flags: number;
  message: { body: Batch | string };
}

interface Response {
  statusCode: number;
  headers: Record<string, string>;
  body: unknown;
}

/**
 * Stands between the client library and an executor. It is the object that the library looks for
 * under `window._richApiNativeBridge` when it starts; all that passes through it is JSON text, so
 * the library may live in a frame of its own.
 */
export class HostBridge {
  /** Set by the library. */
  onMessageFromHost: ((text: string) => void) | null = null;
  /** Requests and events that have not reached the library yet. */
  pending = 0;

  private executor: Executor | null = null;
  private stopListening = () => {};
  private answering = false;
  private held: EventEntry[] = [];
  private readonly defer: Defer;
  private readonly limit: number;

  constructor(options: BridgeOptions = {}) {
    this.defer = options.defer ?? ((run) => void setTimeout(run, 0));
    this.limit = options.payloadLimitBytes ?? Infinity;
  }

  /** Answers from this executor's book from now on; the first before the library asks anything. */
  join(executor: Executor): void {
    this.stopListening();
    this.executor = executor;
    const translator = new EventTranslator(executor.book);
    this.stopListening = executor.book.listen((event) => {
      for (const entry of translator.entries(event, this.answering)) this.announce(entry);
    });
  }

  /** Called by the library. */
  sendMessageToHost(text: string): void {
    this.later(() => {
      this.answering = true;
      const reply = this.reply(text);
      this.answering = false;
      this.deliver(reply);
      // A handler added in this batch is known to the library only after it has read the answer.
      for (const entry of this.held.splice(0)) this.announce(entry);
    });
  }

  /** There is always an answer: without one the add-in would wait for ever. */
  private reply(text: string): string {
    const request: RequestMessage = JSON.parse(text);
    if (exceeds(text, this.limit)) {
      return envelope(request, refused("RequestPayloadSizeLimitExceeded"));
    }
    try {
      const { body } = request.message;
      const batch: Batch = typeof body === "string" ? JSON.parse(body) : body;
      const results = this.executor!.execute(batch);
      const answer = envelope(request, { statusCode: 200, headers: {}, body: results });
      return exceeds(answer, this.limit)
        ? envelope(request, refused("ResponsePayloadSizeLimitExceeded"))
        : answer;
    } catch (error) {
      return envelope(request, refused("GeneralException", String(error)));
    }
  }

  private announce(entry: EventEntry): void {
    if (this.answering) this.held.push(entry);
    else this.later(() => this.deliver(JSON.stringify({ type: 3, message: { entries: [entry] } })));
  }

  private deliver(text: string): void {
    this.onMessageFromHost?.(text);
  }

  private later(run: () => void): void {
    this.pending++;
    this.defer(() => {
      this.pending--;
      run();
    });
  }
}

/** Whether a text takes more than so many bytes as UTF-8; counts no further than it must. */
function exceeds(text: string, limit: number): boolean {
  // No unit of a JavaScript string takes more than three bytes.
  if (text.length * 3 <= limit) return false;
  let bytes = text.length;
  for (let i = 0; i < text.length && bytes <= limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) bytes++;
    // Characters beyond the first plane take two units and four bytes.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes++;
  }
  return bytes > limit;
}

function envelope({ id, type, flags }: RequestMessage, response: Response): string {
  return JSON.stringify({ id, type, flags, message: response });
}

function refused(code: string, message = "The request or its answer is too large."): Response {
  return { statusCode: 400, headers: {}, body: { error: { code, message } } };
}
