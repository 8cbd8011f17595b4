import type { Cell, CellLook, ReportSection } from "../../../workbook/excel/types";
import { tenthsFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { capitalCurrency } from "../answer/money";
import { termsOf } from "../pictures/terms-of";
import type { Worked } from "../work/worked";
import { known, moneyFormat } from "./report-units";

/** Below zero, as the workbench and Excel show what is well. */
const free: CellLook = { fill: "#DFF6DD", color: "#0E5814" };

/** All that is tied up by the suppliers' and the customers' term, as a heat map with its zero line. */
export function termsSection(pane: Pane, result: Worked): ReportSection {
  const words = pane.texts.capitalReport.terms;
  const { purchaseTerms, salesTerms, needs, now, zeroAt } = termsOf(result);
  const name = (days: number, isNow: boolean) => {
    const shown = pane.formats.whole(days);
    if (days === 0) return isNow ? words.cashNow : words.cash;
    return isNow ? words.now(shown) : words.days(shown);
  };
  const largest = Math.max(...needs.flat(), 0);
  const format = moneyFormat(result);
  const centred: CellLook = { align: "Right" };
  return {
    role: "terms",
    columnRoles: ["corner", ...salesTerms.map(() => "matrixCell")],
    heading: words.heading(capitalCurrency(result)),
    rows: [
      [words.corner, ...salesTerms.map((days, k) => name(days, k === now.sales))],
      ...purchaseTerms.map((days, row): Cell[] => [
        name(days, row === now.purchase),
        ...needs[row].map(known),
      ]),
      [words.zero, ...zeroAt.map((days) => (days === null ? "" : Math.max(days, 0)))],
    ],
    numberFormats: ["General", ...salesTerms.map(() => format)],
    hasHeader: true,
    looks: [
      [null, ...salesTerms.map(() => centred)],
      ...needs.map((row, purchase): (CellLook | null)[] => [
        purchase === now.purchase ? { bold: true } : null,
        ...row.map((need, sales) => ({
          ...(need < 0 ? free : shadeOf(largest > 0 ? need / largest : 0)),
          format,
          bold: purchase === now.purchase && sales === now.sales,
        })),
      ]),
      [null, ...zeroAt.map(() => ({ format: tenthsFormat }))],
    ],
  };
}

/** From white to the blue of the pane, on which dark letters are read. */
function shadeOf(share: number): CellLook {
  const depth = Math.min(1, Math.max(0, share)) * 0.6;
  const mix = (light: number, deep: number) => Math.round(light + (deep - light) * depth);
  const fill = [mix(0xff, 0x47), mix(0xff, 0x9e), mix(0xff, 0xf5)]
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
  return { fill: `#${fill.toUpperCase()}`, color: "#242424" };
}
