import { html, nothing } from "lit/html.js";
import type { FoundList } from "../../../workbook/excel/types";
import { radiosView } from "../../pane/radios-view";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import { chooseColumns } from "./choose-columns";
import { columnName } from "../../list/column-name";
import { columnSelect } from "../../list/column-select";
import { methods } from "../methods/methods";
import type { ListColumns } from "./list-columns";
import { valueUnit } from "./value-unit";
import { whyColumns } from "./why-guessed";

type Role = "item" | "description" | "group" | "value" | "quantity" | "price";

/** Which column is which: guessed, and changeable. */
export function columnsView(pane: Pane, list: FoundList, columns: ListColumns): View {
  const { see } = pane.texts;
  const select = (role: Role, label: string, none: string) =>
    columnSelect(pane, list, columns, {
      id: `${role}-column`,
      label,
      none,
      chosen: columns[role],
      choose: (column) => chooseColumns(pane, { [role]: column }),
    });
  return html`
    ${select("item", see.itemColumn, see.noItemColumn)}
    ${
      columns.item === null
        ? nothing
        : select("description", see.descriptionColumn, see.noDescription)
    }
    ${radiosView(pane, {
      name: "value-from",
      legend: see.valueFrom,
      ways: methods[columns.method].columns.valueFrom,
      words: see.valueKinds,
      chosen: columns.valueFrom,
      choose: (valueFrom) => chooseColumns(pane, { valueFrom }),
    })}
    ${valueView(list, columns, select, see)} ${unitView(pane, list, columns)}
    ${select("group", see.groupColumn, see.noGroup)}
    ${columns.group === null ? nothing : html`<p class="quiet">${see.groupWhat}</p>`}
  `;
}

function valueView(
  list: FoundList,
  columns: ListColumns,
  select: (role: Role, label: string, none: string) => View,
  see: Pane["texts"]["see"],
): View {
  const { valueFrom } = columns;
  if (valueFrom === "column") return select("value", see.valueColumn, see.choose);
  if (valueFrom === "periods") {
    const isMoney = valueUnit(list, { ...columns, price: null }) === "money";
    return select("price", see.priceColumn, isMoney ? see.noPrice.money : see.noPrice.units);
  }
  return html`<div class="pair">
    ${select("quantity", see.quantityColumn, see.choose)}
    ${select("price", see.priceColumn, see.choose)}
  </div>`;
}

/** What the value counts where that is not money, and why the columns were taken for it. */
function unitView({ texts }: Pane, list: FoundList, columns: ListColumns): View {
  const { see } = texts;
  const unit = valueUnit(list, columns);
  if (unit === null) return nothing;
  const name = (column: number | null) => columnName(texts, list, columns, column ?? 0);
  const { valueFrom, value, firstPeriod, lastPeriod } = columns;
  const source =
    valueFrom === "periods" ? see.fromTo(name(firstPeriod), name(lastPeriod)) : name(value);
  const why = whyColumns(texts, list, columns);
  return html`${
    unit === "money"
      ? nothing
      : html`<p id="value-unit" class="quiet">${see.units[unit](source)}</p>`
  }
  ${why.length === 0 ? nothing : html`<p id="value-why" class="quiet">${why.join(" ")}</p>`}`;
}
