import { texts } from "../texts";
import type { Preview } from "./preview";

function row(cells: readonly HTMLElement[]): HTMLTableRowElement {
  const line = document.createElement("tr");
  line.append(...cells);
  return line;
}

function cell(name: "th" | "td", text: string, kind: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  element.dataset.kind = kind;
  if (name === "th") element.setAttribute("scope", "col");
  return element;
}

/** The first rows of a file, numbers and dates to the right as in the sheet. */
export function previewTable({ columns, more }: Preview): HTMLTableElement {
  const table = document.createElement("table");
  const caption = table.createCaption();
  caption.textContent = texts.csv.preview(more);
  const head = table.createTHead();
  head.append(
    row(columns.map(({ kind }) => cell("th", kind ? texts.csv.kinds[kind] : "", kind ?? "text"))),
  );
  const body = table.createTBody();
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
  for (let index = 0; index < rows; index += 1) {
    body.append(row(columns.map(({ cells }) => cell("td", cells[index].shown, cells[index].kind))));
  }
  return table;
}
