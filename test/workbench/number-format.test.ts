import "./support/group-by";
import { helpers } from "@odoo/o-spreadsheet";
import { toExcelFormat, toSheetFormat } from "../../src/workbench/sheet/number-format";

const locale = helpers.createEmptyWorkbookData().settings.locale;

function shown(value: number | string, excelFormat: string): string {
  return helpers.formatValue(value, { format: toSheetFormat(excelFormat), locale }).trim();
}

const accounting = '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-';

// What Excel shows for each, from its documentation of number formats.
test.each([
  [1234.5, accounting, "1,234.50"],
  [-1234.5, accounting, "-1,234.50"],
  [0, accounting, "-"],
  [45200, "[$-409]mmm-yy", "Oct-23"],
  [45200, "[$-409]mmm-yy;@", "Oct-23"],
  [45200, "dd/mm/yyyy", "01/10/2023"],
  [45200, "yyyy\\-mm\\-dd", "2023-10-01"],
  [45200, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "Sunday, October 01, 2023"],
  [45200.75, "h:mm AM/PM", "06:00 PM"],
  [-5, "#,##0;[Red]-#,##0", "-5"],
  [-5, "#,##0_);[Red](#,##0)", "(5)"],
  [12.5, "#,##0.00\\ [$€-407]", "12.50 €"],
  [12.5, '#,##0.00 "kr"', "12.50 kr"],
  [12.5, "#,##0.00 €", "12.50 €"],
  [0.256, "0.0%", "25.6%"],
  [1500000, '[>=1000000]0.0,,"M";[>=1000]0,"K";0', "1500000"],
  [5, '"EUR" 0', "EUR 5"],
])("%p in %p is shown as %p", (value, format, expected) => {
  expect(shown(value, format)).toBe(expected);
});

test("a text keeps to the section for texts", () => {
  expect(shown("n/a", accounting)).toBe("n/a");
});

test("every format comes back as it was", () => {
  const formats = [
    accounting,
    "[$-409]mmm-yy",
    "mmm-yy",
    "#,##0.00",
    "_-* #,##0.00_-",
    "* #,##0.00",
    "_ #,##0.00_ ",
    "#,##0;[Red]-#,##0",
    "#,##0;-#,##0",
    "#,##0;[Blue]-#,##0",
  ];
  expect(formats.map((format) => toExcelFormat(toSheetFormat(format)))).toEqual(formats);
});

test("General is no format, and what the sheet cannot show is none either", () => {
  expect(["General", "", "general", "# ?/?", "# ??/??"].map(toSheetFormat)).toEqual([
    "",
    "",
    "",
    "",
    "",
  ]);
});
