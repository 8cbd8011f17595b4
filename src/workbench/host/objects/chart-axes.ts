import type { AxisRecord } from "../book";
import { givenChoice, givenFlag, givenNumber, givenText } from "../given";
import { notImplemented } from "../host-error";
import type { HostObject } from "../host-object";
import type { ChartHandle } from "./chart";

type AxisKey = "categoryAxis" | "valueAxis" | "secondaryValueAxis";

export function chartAxes(chart: ChartHandle): HostObject {
  return {
    type: "ChartAxes",
    parts: {
      CategoryAxis: () => chartAxis(chart, "categoryAxis"),
      ValueAxis: () => chartAxis(chart, "valueAxis"),
    },
    methods: {
      GetItem: (type, group) => {
        const kind = givenChoice(type, ["Category", "Value"]);
        const secondary = givenChoice(group ?? "Primary", ["Primary", "Secondary"]) === "Secondary";
        if (kind === "Category" && secondary) throw notImplemented("a second category axis");
        if (kind === "Category") return chartAxis(chart, "categoryAxis");
        return chartAxis(chart, secondary ? "secondaryValueAxis" : "valueAxis");
      },
    },
  };
}

function chartAxis(chart: ChartHandle, key: AxisKey): HostObject {
  const axis = () => chart.record()[key];
  const update = (change: Partial<AxisRecord>) => chart.update({ [key]: { ...axis(), ...change } });
  // An empty text gives the limit back to Excel.
  const limit = (value: unknown) => (value === "" ? undefined : givenNumber(value));
  return {
    type: "ChartAxis",
    properties: {
      Minimum: () => axis().minimum ?? "",
      Maximum: () => axis().maximum ?? "",
      MajorUnit: () => axis().majorUnit ?? "",
      NumberFormat: () => axis().numberFormat ?? "General",
      Visible: () => axis().visible,
      TickLabelSpacing: () => axis().tickLabelSpacing ?? 1,
      TickLabelPosition: () => (axis().tickLabels === false ? "None" : "NextToAxis"),
    },
    setters: {
      Minimum: (value) => update({ minimum: limit(value) }),
      Maximum: (value) => update({ maximum: limit(value) }),
      MajorUnit: (value) => update({ majorUnit: limit(value) }),
      NumberFormat: (value) => update({ numberFormat: givenText(value) }),
      Visible: (value) => update({ visible: givenFlag(value) }),
      TickLabelSpacing: (value) => update({ tickLabelSpacing: givenNumber(value) }),
      TickLabelPosition: (value) =>
        update({ tickLabels: givenChoice(value, ["None", "NextToAxis"]) !== "None" }),
    },
    parts: {
      Title: () => ({
        type: "ChartAxisTitle",
        properties: { Text: () => axis().title, Visible: () => axis().title !== "" },
        setters: { Text: (value) => update({ title: givenText(value) }) },
      }),
      MajorGridlines: () => ({
        type: "ChartGridlines",
        properties: { Visible: () => axis().majorGridlines ?? key === "valueAxis" },
        setters: { Visible: (value) => update({ majorGridlines: givenFlag(value) }) },
      }),
    },
  };
}
