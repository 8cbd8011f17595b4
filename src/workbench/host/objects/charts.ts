import type { Book } from "../book";
import { givenChoice, givenText } from "../given";
import { notImplemented } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableSheet } from "../protection";
import { chart } from "./chart";
import { defaultPlace } from "./chart-place";
import { seriesOfCells } from "./chart-source";
import { collection, firstFree, sameName } from "./collection";
import { givenCells } from "./range";

export function chartCollection(book: Book, sheet: string): HostObject {
  const records = () => book.charts(sheet);
  return collection("ChartCollection", () => records().map(({ id }) => chart(book, sheet, id)), {
    find: (key) => {
      const found = records().find((record) => record.id === key || sameName(record.name, key));
      return found ? chart(book, sheet, found.id) : null;
    },
    methods: {
      Add: (chartType, source, seriesBy) => {
        const type = givenText(chartType);
        const cells = givenCells(source, book, sheet);
        const by = givenChoice(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]);
        if (cells.sheet !== sheet) throw notImplemented("a chart of another sheet's cells");
        requireWritableSheet(book, sheet);
        const taken = (name: string) => records().some((record) => sameName(record.name, name));
        const added = book.addChart({
          name: firstFree("Chart ", taken),
          sheet,
          type,
          title: "",
          titleVisible: true,
          legend: "Bottom",
          series: seriesOfCells(cells, type, by),
          categoryAxis: { title: "", visible: true },
          valueAxis: { title: "", visible: true },
          secondaryValueAxis: { title: "", visible: true },
          position: defaultPlace(cells.box),
        });
        return chart(book, sheet, added.id);
      },
    },
  });
}
