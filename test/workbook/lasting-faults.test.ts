/** @jest-environment jsdom */
import type { Refusal } from "../../src/workbook/excel/types";
import type { Outcome } from "../support/for-every-action";
import { atEveryAction } from "./at-every-action";
import { hurry } from "./in-a-hurry";
import { writing } from "./operations";

jest.setTimeout(120_000);
hurry();

function expectNamed({ before, after }: Outcome<unknown>, { detail }: Refusal): void {
  if (detail.leftBehind === undefined) {
    expect(after).toEqual(before);
  } else {
    expect(detail.leftBehind).toMatch(/^(Sheet1!(E1:[EG]\d+|G13)|ABC report|EOQ B5)$/);
  }
}

describe.each(writing)("$name, with Excel failing from some action on", (operation) => {
  test("names whatever could not be put back", async () => {
    await atEveryAction(operation, expectNamed, { lasting: true });
  });
});
