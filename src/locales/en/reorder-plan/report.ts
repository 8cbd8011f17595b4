import type { Count } from "../../count";

/** What is asked of the orders to suppliers, and whether they come to it. */
export const reportLimits = {
  heading: "Suppliers: total against what is asked",
  minimum: "Least order value",
  missing: "Missing",
  container: "Container",
  containers: "Containers filled",
  source: "Asked by",
  sources: { entered: "your entry", list: "the list", all: "the settings" },
  note: "How it came about",
  ofSuppliers: "Limits of single suppliers",
  entered: (count: Count) => `${count.shown} entered`,
  listed: (count: Count) => `${count.shown} from the list`,
};

/** The stock of one item from today on. */
export const reportItem = {
  title: (item: string) => `Stock of ${item} from today on`,
  mostUrgent:
    "The most urgent item. To have another one here, open it in the pane before the report is written.",
};
