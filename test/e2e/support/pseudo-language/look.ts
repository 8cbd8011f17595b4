import type { Desk } from "../../../../src/workbench/desk";
import type { Workbench } from "../workbench";

/** A text that the pane shows, and the element that it stands in. */
interface Shown {
  text: string;
  at: string;
}

/** Formulas and mathematics are the same in every language. */
const untranslated = "code, math, math *";

/** Numbers with their signs, and what stands between two facts that are listed. */
const numbers = /^[\p{N}\p{Sc}\s.,:;%±×−–+/=<>()→…-]*[KMB]?$/u;
/** "Ab", "AX" and such, a letter of them, and one before and one after. */
const classes = /^([ABC][abcXYZ]?|[abcXYZ])( → [ABC][abcXYZ]?)?$/;
const address = /^(.+!)?\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/;
/** What ZEROSTOCK answers, and so what is written as advice; and what Excel itself calls things. */
const words = ["zero", "review", "stock", "TRUE", "FALSE"];
const errors = /^#[A-Z/0]+[!?A]$/;

/** Dates are the user's own format's, as the numbers are: it is English here. */
const date = /^([A-Z][a-z]{2}, )?[A-Z][a-z]{2} (\d{1,2}, )?\d{4}$/;

/** What may stand outside of the brackets. */
export interface Exceptions {
  /** The contents of cells and the names of sheets. */
  data: Set<string>;
  /** Names, descriptions and arguments of functions, as their doc comments have them. */
  catalogue: Set<string>;
}

/** All that the workbook holds, and all that is known of functions. */
export async function exceptionsIn(bench: Workbench): Promise<Exceptions> {
  const data = await bench.page.evaluate(() => {
    const { book, workbook } = window.stockbookWorkbench as Desk;
    const { getters } = workbook.model;
    const asShown = (text: unknown) => String(text).replace(/\s+/g, " ").trim();
    return book.sheets().flatMap(({ id, name }) => {
      const box = book.usedBox(id, true);
      const cells = box === null ? [] : [...book.texts(id, box), ...book.formulas(id, box)];
      // What functions say of their errors is read from English alone, in the sheet as in the pane.
      const said = Array.from({ length: (box?.rows ?? 0) * (box?.columns ?? 0) }, (_, k) => {
        const [row, col] = [Math.floor(k / box!.columns), k % box!.columns];
        const cell = getters.getEvaluatedCell({
          sheetId: id,
          row: box!.row + row,
          col: box!.column + col,
        });
        return String((cell as { message?: unknown }).message ?? "");
      });
      return [name, ...cells.flat().map(asShown), ...said.filter((text) => text !== "")];
    });
  });
  const { origin } = new URL(bench.page.url());
  const catalogue = await (await bench.page.request.get(`${origin}/catalogue.json`)).json();
  return { data: new Set(data), catalogue: new Set(textsIn(catalogue)) };
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(/\s+/g, " ").trim()];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What of the pane is not in the language for tests, and is nothing that stays as it is. */
export async function untranslatedIn(bench: Workbench, known: Exceptions): Promise<string[]> {
  const shown = await textsOf(bench);
  return shown
    .filter(({ text }) => !isKnown(text, known) && !isKnown(outsideBrackets(text), known))
    .map(({ text, at }) => `not translated: “${text}” in ${at}`);
}

function isKnown(text: string, { data, catalogue }: Exceptions): boolean {
  return (
    numbers.test(text) ||
    classes.test(text) ||
    address.test(text) ||
    date.test(text) ||
    words.includes(text) ||
    errors.test(text) ||
    data.has(text) ||
    catalogue.has(text)
  );
}

/** What is left of a text without all that stands in brackets. */
function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = "";
  for (const letter of text) {
    if (letter === "[") depth++;
    if (depth === 0) outside += letter;
    if (letter === "]") depth--;
  }
  return outside.replace(/\s+/g, " ").trim();
}

function textsOf(bench: Workbench): Promise<Shown[]> {
  return bench.pane.locator("body").evaluate((body, except) => {
    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()}${element.id && ` id="${element.id}"`}>`;
    const found: { text: string; at: string }[] = [];
    for (const element of body.querySelectorAll(`*:not(script, style, ${except})`)) {
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        found.push({ text: (node.textContent ?? "").trim(), at: nameOf(element) });
      }
      for (const attribute of ["aria-label", "title", "placeholder", "alt"]) {
        const text = element.getAttribute(attribute);
        if (text !== null) found.push({ text, at: `${attribute} of ${nameOf(element)}` });
      }
    }
    return found.filter(({ text }) => text !== "");
  }, untranslated);
}

/** What reaches beyond the pane, and texts that are longer than the room they have. */
export function cutIn(bench: Workbench): Promise<string[]> {
  return bench.pane.locator("html").evaluate((page) => {
    const { innerWidth: width } = page.ownerDocument.defaultView as Window;
    const found = page.scrollWidth > page.clientWidth ? [`wider: ${page.scrollWidth} px`] : [];
    const holdsText = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
    const all = page.querySelectorAll<HTMLElement>("main *:not(svg *, math, math *, option)");
    for (const element of all) {
      if (element.matches(".visually-hidden, .visually-hidden *")) continue;
      const name = `<${element.tagName} ${element.id}> ${element.textContent?.trim().slice(0, 60)}`;
      const isScrolled = element.parentElement?.closest(".wide, .explained-mathematics") ?? null;
      const { left, right } = element.getBoundingClientRect();
      if (isScrolled === null && (left < -1 || right > width + 0.5)) found.push(`outside: ${name}`);
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (isCut && (holdsText(element) || element.matches("input, select"))) {
        found.push(`cut: ${name}`);
      }
    }
    for (const drawn of page.querySelectorAll<SVGTextElement>("svg text")) {
      const frame = drawn.ownerSVGElement?.getBoundingClientRect();
      const { left, right } = drawn.getBoundingClientRect();
      if (frame && (left < frame.left - 1 || right > frame.right + 1)) {
        found.push(`cut in the chart: ${drawn.textContent}`);
      }
    }
    return found;
  });
}
