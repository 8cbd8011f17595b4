import type { Cell, ReportSection } from "../../../workbook/excel/types";
import { wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { supplierNotes } from "../answer/supplier-notes";
import type { Planned } from "../plan/plan-list";
import type { SupplierOrder } from "../plan/suppliers";
import { sourcesOf } from "./report-limits";
import { headerInCurrency, moneyFormat } from "./report-units";

/** More of them are read in the sorted list. */
const mostSuppliers = 100;

/** The total of each supplier against what is asked of its order; nothing where nothing is asked. */
export function suppliersSection(pane: Pane, result: Planned): ReportSection[] {
  const asked = result.suppliers.filter(
    (supplier) => supplier.items > 0 || supplier.obstacle !== null,
  );
  const isAsked = (of: "minimum" | "container") => asked.some((each) => (each[of] ?? 0) > 0);
  const [hasMinimum, hasContainer] = [isAsked("minimum"), isAsked("container")];
  if (!hasMinimum && !hasContainer) return [];
  const { texts, formats } = pane;
  const { suppliers: words, report } = texts.reorderPlan;
  const { limits } = report;
  const money = (header: string) => headerInCurrency(pane, result, header);
  const where = <T>(is: boolean, cells: T[]): T[] => (is ? cells : []);
  const line = (supplier: SupplierOrder): Cell[] => {
    const { name, items, minimum, container, containers } = supplier;
    const least = minimum ?? 0;
    return [
      ...[name === "" ? report.noSupplier : name, items, supplier.money],
      ...where<Cell>(hasMinimum, [
        least > 0 ? least : "",
        least > 0 ? Math.max(0, least - supplier.money) : "",
      ]),
      ...where<Cell>(hasContainer, [
        (container ?? 0) > 0 ? (container ?? 0) : "",
        containers > 0 ? containers : "",
      ]),
      sourcesOf(result, supplier)
        .map((source) => limits.sources[source])
        .join(", "),
      supplierNotes(pane, result, supplier).join("; "),
    ];
  };
  const rest = asked.length - mostSuppliers;
  return [
    {
      role: "suppliers",
      columnRoles: [
        ...["other", "items", "money"],
        ...where(hasMinimum, ["minimum", "missing"]),
        ...where(hasContainer, ["container", "containers"]),
        ...["other", "other"],
      ],
      heading: limits.heading,
      rows: [
        [
          ...[words.supplier, words.items, money(words.money)],
          ...where(hasMinimum, [money(limits.minimum), money(limits.missing)]),
          ...where(hasContainer, [limits.container, limits.containers]),
          ...[limits.source, limits.note],
        ],
        ...asked.slice(0, mostSuppliers).map(line),
        ...(rest > 0 ? [[report.others(formats.count(rest))]] : []),
      ],
      numberFormats: [
        ...["General", wholeFormat, moneyFormat(result)],
        ...where(hasMinimum, [moneyFormat(result), moneyFormat(result)]),
        ...where(hasContainer, ["General", wholeFormat]),
        ...["General", "General"],
      ],
      hasHeader: true,
    },
  ];
}
