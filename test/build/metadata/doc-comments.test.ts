import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { join } from "path";
import { readDocComments } from "../../../src/build/metadata/doc-comments";
import { finishMetadata } from "../../../src/build/metadata/finish-metadata";

const file = join(__dirname, "..", "family", "small-family.ts");

test("a doc comment says what Excel's metadata has no place for", () => {
  expect(readDocComments([file])).toEqual([
    {
      family: "small-family",
      functions: [
        {
          id: "LEAD.TIME",
          description: "Lead time, in days: from the order to its receipt. Whole days & parts < 1.",
          question: "How long does it take?",
          practice: "Ordered at 1.5 and received at 4: it took 2.5 days.",
          native: ["{received}-{ordered}"],
          items: "",
          returns: "Days.",
          formulas: ["\\text{days} = \\text{received} - \\dfrac{\\text{ordered}}{d}"],
          symbols: ["d: one day."],
          errors: [{ error: "#NUM!", cause: "The receipt lies before the order." }],
          examples: [
            { formula: "=LEAD.TIME(1.5, 4)", result: "2.5" },
            { formula: '=LEAD.TIME({1; 2}, {4; 6}, "maximum")', result: "4" },
          ],
          remarks: ["Days are calendar days."],
          sources: ["A book, ch. 1"],
          related: ["LEAD.TIME"],
        },
      ],
    },
  ]);
});

test("Excel's metadata holds descriptions in one line, the help page's address, and no other tag", async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([file]);
  expect(errors).toEqual([]);
  expect(metadataJson).not.toMatch(/text\{|one day|calendar/);
  const [leadTime] = JSON.parse(finishMetadata(metadataJson, "https://host/app")).functions;
  expect(leadTime).toMatchObject({
    id: "LEAD.TIME",
    description: "Lead time, in days: from the order to its receipt. Whole days & parts < 1.",
    helpUrl: "https://host/app/help/LEAD.TIME.html",
    parameters: [
      { name: "ordered", description: "Day of the order, as a date." },
      { name: "received", description: "Day of the receipt, as a date." },
      { name: "statistic", description: "What to say of several.", optional: true },
    ],
  });
});
