/** @jest-environment jsdom */
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { forEveryAction } from "../support/for-every-action";
import { openWorkbook } from "../support/open-workbook";
import { hurry } from "./in-a-hurry";
import { reading, writing } from "./operations";

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
      ({ before, after, error }) => expect(after).toEqual(error ? before : done),
      { codes: ["ResponsePayloadSizeLimitExceeded"] },
    );
  });
});
