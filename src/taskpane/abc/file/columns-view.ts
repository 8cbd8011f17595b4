import { html, nothing } from "lit/html.js";
import { fileTexts } from "../../../locales/files";
import { columnSelect } from "../../list/column-select";
import { fold } from "../../pane/fold";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { takesWords } from "../columns/takes-words";
import { changeColumns } from "./open-file";
import type { OpenFile } from "./state";

type Role = "item" | "group" | "value" | "quantity" | "price";

/** Which column of the file is which: guessed as for a list, and changeable. */
export function fileColumnsFold(pane: Pane, { list, columns }: OpenFile): View {
  const { see } = pane.texts;
  const select = (role: Role, label: string, none: string) =>
    columnSelect(pane, list, columns, {
      ...{ id: `file-${role}-column`, label, none, chosen: columns[role] },
      choose: (column) => changeColumns(pane, { [role]: column }),
    });
  return fold({
    id: "file-columns",
    title: fileTexts(pane.language).columns.heading,
    summary: takesWords(pane, list, columns),
    content: html`${select("item", see.itemColumn, see.noItemColumn)}
    ${radiosView<"column" | "product">(pane, {
      name: "file-value-from",
      legend: see.valueFrom,
      ways: ["column", "product"],
      words: see.valueKinds,
      chosen: columns.valueFrom === "product" ? "product" : "column",
      choose: (valueFrom) => changeColumns(pane, { valueFrom }),
    })}
    ${
      columns.valueFrom === "product"
        ? html`<div class="pair">
            ${select("quantity", see.quantityColumn, see.choose)}
            ${select("price", see.priceColumn, see.choose)}
          </div>`
        : select("value", see.valueColumn, see.choose)
    }
    ${select("group", see.groupColumn, see.noGroup)}
    ${columns.group === null ? nothing : html`<p class="quiet">${see.groupWhat}</p>`}`,
  });
}
