import { refusalOf } from "../../../src/workbook/excel/refusal-of";
import { Refusal } from "../../../src/workbook/excel/types";

test.each([
  ["InvalidSelection", "notCells"],
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["AccessDenied", "sheetProtected"],
  ["ItemNotFound", "sheetGone"],
  ["InvalidReference", "listGone"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["NotImplemented", "notSupported"],
  ["ApiNotFound", "notSupported"],
  ["GeneralException", "unknown"],
  ["SomethingNew", "unknown"],
])("Excel's %s becomes %s, with its code kept for support", (code, reason) => {
  expect(refusalOf(Object.assign(new Error(code), { code }))).toMatchObject({
    reason,
    detail: { code },
  });
});

test("a refusal passes through unchanged", () => {
  const refusal = new Refusal("oneRow");
  expect(refusalOf(refusal)).toBe(refusal);
});

test.each([
  [new TypeError("x is undefined"), "TypeError"],
  ["a thrown text", "Error"],
  [undefined, "Error"],
  [null, "Error"],
])("what Excel did not throw is unknown and shows no raw message", (thrown, code) => {
  expect(refusalOf(thrown)).toMatchObject({ reason: "unknown", detail: { code } });
});
