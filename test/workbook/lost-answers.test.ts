/** @jest-environment jsdom */
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { Refusal } from "../../src/workbook/excel/types";
import { settled } from "../support/client-library";
import { openWorkbook } from "../support/open-workbook";
import { countAnswers, withLostAnswer } from "./answers";
import { hurry } from "./in-a-hurry";
import { type Operation, withoutPages, writing } from "./operations";

jest.setTimeout(60_000);
hurry();

async function begin({ arrange }: Operation): Promise<{ book: MemoryBook; arranged: unknown }> {
  const book = openWorkbook();
  const arranged = await arrange(book);
  await settled();
  return { book, arranged };
}

describe.each(writing)("$name, with an answer lost on the way", (operation) => {
  test("is undone, or wholly done where one action does it all", async () => {
    const { book, arranged } = await begin(operation);
    const answers = await countAnswers(() => operation.run(book, arranged));
    await settled();
    const done = snapshot(book);
    for (let answer = 0; answer < answers; answer += 1) {
      const start = await begin(operation);
      const before = snapshot(start.book);
      const run = () => operation.run(start.book, start.arranged);
      const refused = await withLostAnswer(answer, run).then(
        () => null,
        (error: unknown) => error,
      );
      await settled();
      if (operation.bearsPages && refused === null) {
        expect(withoutPages(snapshot(start.book))).toEqual(withoutPages(done));
        continue;
      }
      expect(refused).toBeInstanceOf(Refusal);
      const atomic =
        /taking back (?!an update)|saving/.test(operation.name) && answer === answers - 1;
      expect(snapshot(start.book)).toEqual(atomic ? done : before);
    }
  });
});
