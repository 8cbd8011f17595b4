/** @jest-environment jsdom */
import type { Refusal } from "../../src/workbook/excel/types";
import { snapshot } from "../../src/workbench/host/memory/snapshot";
import { forEveryAction, type Outcome } from "../support/for-every-action";
import { openWorkbook } from "../support/open-workbook";
import { atEveryAction } from "./at-every-action";
import { hurry } from "./in-a-hurry";
import { reading, writing } from "./operations";

jest.setTimeout(120_000);
hurry();

const codes = ["GeneralException", "AccessDenied"];
const moreCodes = [
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "InvalidReference",
  "InvalidObjectPath",
  "RequestAborted",
];

function expectAsBefore({ before, after }: Outcome<unknown>, { detail }: Refusal): void {
  expect(after).toEqual(before);
  expect(detail.leftBehind).toBeUndefined();
}

describe.each([...reading, ...writing])("$name, with a fault at every action", (operation) => {
  test("ends in a refusal, and the workbook is as it was before", async () => {
    const tried = await atEveryAction(operation, expectAsBefore, { codes });
    expect(tried).toBeGreaterThan(codes.length);
  });
});

const short = writing.filter(({ name }) => /live formula|taking back the class/.test(name));

describe.each(short)("$name, with a fault at every action", (operation) => {
  test.each(moreCodes)("is as whole after %s", async (code) => {
    await atEveryAction(operation, expectAsBefore, { codes: [code] });
  });
});

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
