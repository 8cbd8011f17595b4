import { asRefusal, refusalSentence } from "../../../src/taskpane/pane/refusal-sentence";
import { Refusal, type RefusalReason } from "../../../src/workbook/excel/types";
import { english } from "../lists";

const reasons = Object.keys(english.refusals) as RefusalReason[];

/** A next step: something to select, press, choose, save, copy. */
const nextStep = /\b(select|click|press|choose|empty|delete|save|copy|update|try again)\b/i;

describe("a refusal", () => {
  test.each(reasons.filter((reason) => reason !== "cancelled"))(
    "%s is told in sentences that say what to do, with and without details",
    (reason) => {
      const details = { address: "F7", sheetName: "Items", code: "GeneralException" };
      for (const detail of [{}, details]) {
        const sentence = refusalSentence(english, new Refusal(reason, detail));
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).toMatch(nextStep);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s{2}/);
      }
    },
  );

  test("stopping says that nothing has changed", () => {
    expect(refusalSentence(english, new Refusal("cancelled"))).toBe(
      "Stopped. The workbook is as it was before.",
    );
  });

  test("cells and sheets are named where they are known", () => {
    const detail = { address: "F7", sheetName: "Items" };
    expect(refusalSentence(english, new Refusal("targetNotEmpty", detail))).toMatch(
      /^The cell F7 on Items is no longer empty/,
    );
    expect(refusalSentence(english, new Refusal("sheetProtected", detail))).toMatch(
      /^The sheet Items is protected/,
    );
    expect(refusalSentence(english, new Refusal("sheetProtected"))).toMatch(
      /^The sheet is protected/,
    );
  });

  test("what could not be put back is named, so that the user can do it", () => {
    const refusal = new Refusal("unknown", { leftBehind: "F1:F90 on Items" });
    expect(refusalSentence(english, refusal)).toMatch(
      /Not everything could be put back: please clear F1:F90 on Items by hand\.$/,
    );
  });

  test("an error of our own becomes a sentence too, without its text", () => {
    const refusal = asRefusal(new TypeError("x is not a function"));
    const sentence = refusalSentence(english, refusal);
    expect(sentence).toMatch(/For support: TypeError\.$/);
    expect(sentence).not.toContain("not a function");
    expect(refusalSentence(english, asRefusal("thrown text"))).not.toContain("thrown text");
    const unheardOf = new Refusal("brandNew" as RefusalReason);
    expect(refusalSentence(english, unheardOf)).toMatch(/^Excel did not do this/);
  });
});
