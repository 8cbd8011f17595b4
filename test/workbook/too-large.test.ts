/** @jest-environment jsdom */
import { snapshot, type BookSnapshot } from "../../src/workbench/host/memory/snapshot";
import { forEveryAction } from "../support/for-every-action";
import { openWorkbook } from "../support/open-workbook";
import { hurry } from "./in-a-hurry";
import { reading, withoutPages, writing } from "./operations";

jest.setTimeout(120_000);
hurry();

describe.each([...reading, ...writing])("$name, with a request found too large", (operation) => {
  test("is refused or goes on in halves, but is whole either way", async () => {
    const book = openWorkbook();
    await operation.run(book, await operation.arrange(book));
    const done = snapshot(book);
    await forEveryAction(
      operation.arrange,
      (arranged, opened) => operation.run(opened, arranged),
      ({ before, after, error }) => {
        const shown = operation.bearsPages ? withoutPages : (all: BookSnapshot) => all;
        expect(shown(after)).toEqual(shown(error ? before : done));
      },
      { codes: ["ResponsePayloadSizeLimitExceeded"] },
    );
  });
});
