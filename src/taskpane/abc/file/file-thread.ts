import { Refusal, type Progress } from "../../../workbook/excel/types";
import { ownFolder } from "../../own-folder";
import type { Answers, Asked, FileRefusal, Told } from "./protocol";

/** So soon after Cancel the thread has ended. */
const betweenLooks = 50;

/** Why there is no answer from the thread; each has its sentence. */
export class FileProblem extends Error {
  constructor(readonly why: FileRefusal | "noThread") {
    super(why);
  }
}

/** The work beside the page, so that Excel does not stand still while millions of rows are read. */
export class FileThread {
  /** Ends with the last thing that was asked, whatever came of it. */
  private idle: Promise<unknown> = Promise.resolve();

  private constructor(private readonly worker: Worker) {}

  /** Throws a FileProblem where the host lets a page start no work beside it. */
  static start(): FileThread {
    try {
      return new FileThread(new Worker(`${ownFolder}file-thread.js`));
    } catch {
      throw new FileProblem("noThread");
    }
  }

  /** One after the other. Where the progress is cancelled the thread ends at once, with all it holds. */
  async ask<Ask extends keyof Answers>(
    asked: Extract<Asked, { ask: Ask }>,
    progress: Progress,
    reported?: (bytes: number, rows: number) => void,
  ): Promise<Answers[Ask]> {
    const before = this.idle;
    const answer = before.then(() => this.askNow(asked, progress, reported));
    this.idle = answer.catch(() => undefined);
    return answer;
  }

  private askNow<Ask extends keyof Answers>(
    asked: Extract<Asked, { ask: Ask }>,
    progress: Progress,
    reported: (bytes: number, rows: number) => void = () => undefined,
  ): Promise<Answers[Ask]> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const timer = setInterval(() => {
        if (!progress.cancelled) return;
        this.end();
        leave();
        reject(new Refusal("cancelled"));
      }, betweenLooks);
      const leave = () => clearInterval(timer);
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.tell === "progress") return reported(data.bytes, data.rows);
        leave();
        if (data.tell === "refused") reject(new FileProblem(data.why));
        else resolve(data.answer as Answers[Ask]);
      };
      // Its file did not come, or may not run here.
      worker.onerror = (event) => {
        event.preventDefault();
        leave();
        reject(new FileProblem("noThread"));
      };
      worker.postMessage(asked);
    });
  }

  end(): void {
    this.worker.terminate();
  }
}
