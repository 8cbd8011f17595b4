import type { CellValue } from "../host/book";
import { HostBridge } from "../host/bridge";
import { Executor } from "../host/executor";
import { MemoryBook } from "../host/memory/memory-book";
import { snapshot } from "../host/memory/snapshot";
import type { Answers, FromHost, Line, Question, ToHost, Traffic } from "./messages";

/** Excel on the web refuses larger requests and answers. */
export const payloadLimitBytes = 5_000_000;

/**
 * Serves a workbook with a long list, and others on sheets of their own, over a line. It runs in a thread of its own, as Excel does:
 * then neither its work nor its memory is taken for the pane's.
 */
export function serveList(
  cells: CellValue[][],
  line: Line<FromHost, ToHost>,
  others: Record<string, CellValue[][]> = {},
): void {
  const book = bookWith(cells, others);
  const forward = measuredBridge(book, (text, traffic) => line.post({ text, traffic }));
  let remembered = new Map<string, string>();
  const answer = (question: Question): Answers[keyof Answers] => {
    switch (question.about) {
      case "values":
        return book.values(sheetNamed(book, question.sheet), question.box);
      case "sheets":
        return book.sheets().map(({ name }) => name);
      case "remember":
        remembered = contentsOf(book);
        return null;
      case "differences":
        return differences(remembered, contentsOf(book));
    }
  };
  line.listen((message) => {
    if ("text" in message) forward(message.text);
    else line.post({ id: message.id, answer: answer(message.question) });
  });
}

function bookWith(cells: CellValue[][], others: Record<string, CellValue[][]>): MemoryBook {
  const book = new MemoryBook();
  const [sheet] = book.sheets();
  book.updateSheet({ ...sheet, name: "Items" });
  const fill = (id: string, list: CellValue[][]) => {
    const box = { row: 0, column: 0, rows: list.length, columns: list[0].length };
    book.write(id, box, list);
  };
  fill(sheet.id, cells);
  for (const [name, list] of Object.entries(others)) fill(book.addSheet(name).id, list);
  return book;
}

type Send = (text: string, traffic: Traffic | null) => void;

/** A bridge that knows of each answer what it took. */
function measuredBridge(book: MemoryBook, send: Send): (request: string) => void {
  let arriving: string | null = null;
  let sending: { request: string | null; start: number } = { request: null, start: 0 };
  const bridge = new HostBridge({
    payloadLimitBytes,
    // Everything deferred sends one message: the answer to the request that is arriving, or an event.
    defer: (run) => {
      const request = arriving;
      setTimeout(() => {
        sending = { request, start: performance.now() };
        run();
      }, 0);
    },
  });
  bridge.onMessageFromHost = (text) => {
    const { request, start } = sending;
    const work = performance.now() - start;
    send(
      text,
      request === null ? null : { request: bytesOf(request), answer: bytesOf(text), work },
    );
  };
  bridge.join(new Executor(book));
  return (request) => {
    arriving = request;
    bridge.sendMessageToHost(request);
    arriving = null;
  };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function sheetNamed(book: MemoryBook, name: string): string {
  const sheet = book.sheets().find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet.id;
}

/** The text of each sheet and of each of the settings. */
function contentsOf(book: MemoryBook): Map<string, string> {
  const { sheets, settings } = snapshot(book);
  return new Map([
    ...sheets.map((sheet) => [`sheet ${sheet.name}`, JSON.stringify(sheet)] as const),
    ...Object.entries(settings).map(
      ([key, value]) => [`setting ${key}`, JSON.stringify(value)] as const,
    ),
  ]);
}

function differences(before: Map<string, string>, now: Map<string, string>): string[] {
  const names = [...new Set([...before.keys(), ...now.keys()])];
  return names.filter((name) => before.get(name) !== now.get(name));
}
