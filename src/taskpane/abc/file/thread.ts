import { RankedFile } from "./answer/file-answer";
import type { Answers, Asked, FileRefusal, Told } from "./protocol";
import { readFile } from "./read-file";
import { TooMany } from "./table/item-table";

/** What runs beside the page: it holds the items of the file, and answers what is asked of them. */
let ranked: RankedFile | null = null;

/** Often enough for a bar that moves, and seldom enough to cost nothing. */
const betweenReports = 100;

const page = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(told: Told): void;
};

/** Nobody cancels within the thread: it is ended as a whole. */
const onwards = { cancelled: false, report: () => undefined };

async function answer(asked: Asked): Promise<Answers[keyof Answers]> {
  switch (asked.ask) {
    case "read": {
      ranked = null;
      let last = 0;
      const { facts, table } = await readFile(asked.file, asked.reading, (bytes, rows) => {
        const now = performance.now();
        if (now - last < betweenReports) return;
        last = now;
        page.postMessage({ tell: "progress", bytes, rows });
      });
      ranked = new RankedFile(table);
      return facts;
    }
    case "classify":
      return ranked?.classify(asked.settings, onwards) ?? null;
    case "curve":
      return ranked?.curve(asked.group) ?? null;
    case "items":
      return ranked?.items(asked.query) ?? { items: [], found: 0 };
  }
}

function whyNot(error: unknown): FileRefusal {
  if (error instanceof TooMany) return error.of;
  // What browsers say where an array, or a map, cannot be made any larger.
  if (error instanceof RangeError) return "memory";
  return error instanceof DOMException ? "gone" : "failed";
}

page.onmessage = ({ data }) => {
  answer(data).then(
    (done) => page.postMessage({ tell: "done", answer: done }),
    (error: unknown) => page.postMessage({ tell: "refused", why: whyNot(error) }),
  );
};
