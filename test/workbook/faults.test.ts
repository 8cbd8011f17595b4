/** @jest-environment jsdom */
import type { Refusal } from "../../src/workbook/excel/types";
import type { Outcome } from "../support/for-every-action";
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
    // A request that only looks has one place to fail.
    expect(tried).toBeGreaterThanOrEqual(codes.length);
  });
});

const short = writing.filter(({ name }) => /live formula|taking back the class|updat/.test(name));

describe.each(short)("$name, with a fault at every action", (operation) => {
  test.each(moreCodes)("is as whole after %s", async (code) => {
    await atEveryAction(operation, expectAsBefore, { codes: [code] });
  });
});
