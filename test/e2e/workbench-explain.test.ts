import { readFileSync } from "node:fs";
import type { Catalogue } from "../../src/taskpane/catalogue/catalogue";
import type { Desk } from "../../src/workbench/desk";
import { openTab } from "./support/pane-steps";
import { useWorkbench, type Workbench } from "./support/workbench";

/** A cell with a function of ours, and the text in it. */
interface OwnCell {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  text: string;
}

/** Of every sheet the cells whose formulas call a function of ours, and of a spilled result the last cell. */
function ownCells(bench: Workbench): Promise<OwnCell[]> {
  return bench.page.evaluate(() => {
    const { book, workbook, functionNames } = window.stockbookWorkbench as Desk;
    const { getters } = workbook.model;
    const names = functionNames.map((name) => name.replace(/\./g, "\\."));
    const calls = new RegExp(`(?<![\\w.])(?:${names.join("|")})\\(`, "i");
    return book.sheets().flatMap(({ id, name }) => {
      const box = { row: 0, column: 0, rows: getters.getNumberRows(id), columns: 40 };
      const [rows, columns] = [Math.min(box.rows, 200), Math.min(getters.getNumberCols(id), 40)];
      const part = { ...box, rows, columns };
      const formulas = book.formulas(id, part);
      const texts = book.texts(id, part);
      return formulas.flatMap((line, row) =>
        line.flatMap((formula, column) => {
          if (typeof formula !== "string" || !calls.test(formula)) return [];
          const zone = getters.getSpreadZone({ sheetId: id, row, col: column });
          const last = zone ? [[zone.bottom, zone.right]] : [];
          return [[row, column], ...last].map(([i, j]) => ({
            ...{ sheet: name, formula, row: i, column: j },
            text: String(texts[i][j]),
          }));
        }),
      );
    });
  });
}

/** Stands on a cell and waits until the pane has explained it. */
async function explain(bench: Workbench, { sheet, row, column }: OwnCell): Promise<void> {
  const place = await bench.page.evaluate(
    ([name, i, j]) => {
      const { model } = (window.stockbookWorkbench as Desk).workbook;
      const { getters } = model;
      const id = getters.getSheetIds().find((each) => getters.getSheetName(each) === name);
      const from = getters.getActiveSheetId();
      if (id !== from) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: id! });
      model.selection.selectCell(j, i);
      return `${/^\w+$/.test(name) ? name : `'${name}'`}!${String.fromCharCode(65 + j)}${i + 1}`;
    },
    [sheet, row, column] as const,
  );
  await bench.paneFrame.waitForFunction(
    (wanted) => document.getElementById("explained-place")?.textContent?.trim() === wanted,
    place,
  );
}

interface Told {
  text: string;
  /** What the formula of the whole cell ends in. */
  end: string;
  tooWide: string[];
}

function told(bench: Workbench): Promise<Told> {
  return bench.paneFrame.evaluate(() => {
    const explanation = document.getElementById("explanation") as HTMLElement;
    const text = (element: Element | null | undefined) =>
      (element?.textContent ?? "").replace(/\s+/g, " ").trim();
    const isTooWide = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth + 1;
    const first = explanation.querySelector("section");
    const ends = [
      ...(first?.querySelectorAll(".explained-mathematics p, .explained-equals") ?? []),
    ];
    const whole = explanation.querySelector("#explained-cell");
    const result = first?.querySelector(".explained-result strong");
    return {
      text: explanation.innerText,
      end: text(whole?.querySelector("strong") ?? ends[ends.length - 1] ?? result),
      tooWide: [document.documentElement, ...document.querySelectorAll(".explained-mathematics")]
        .filter(isTooWide)
        .map(text),
    };
  });
}

const unwelcome =
  /NaN|undefined|\bnull\b|Infinity|\[object|not worked out|not known here|is not a cell of this workbook/;

describe("explaining in the workbench", () => {
  const workbench = useWorkbench({ width: 1400, height: 900 }, { onePage: true });
  beforeAll(() => openTab(workbench(), "Explain"));

  test("every cell of the sample with a function of ours is explained to its end", async () => {
    const bench = workbench();
    const cells = await ownCells(bench);
    expect(cells.length).toBeGreaterThan(100);
    const faults: string[] = [];
    for (const cell of cells) {
      await explain(bench, cell);
      const { text, end, tooWide } = await told(bench);
      const where = `${cell.sheet} ${cell.row + 1},${cell.column + 1} ${cell.formula}`;
      if (unwelcome.test(text)) faults.push(`${where}: ${unwelcome.exec(text)?.[0]}`);
      if (tooWide.length > 0) faults.push(`${where}: too wide ${tooWide.join(" | ")}`);
      const shown = cell.text.replace(/\s+/g, " ").trim();
      if (shown !== "" && !end.replace(/[“”]/g, "").endsWith(shown)) {
        faults.push(`${where}: ends in ${end}, not ${shown}`);
      }
    }
    expect(faults).toEqual([]);
  }, 150_000);

  test("the formula of every function fits the pane, also where it is 320 pixels wide", async () => {
    const bench = workbench();
    const { functions }: Catalogue = JSON.parse(readFileSync("dist/catalogue.json", "utf8"));
    const examples = functions.map(({ examples: [{ formula }] }) => formula);
    const space = 16;
    await bench.page.evaluate(
      ([formulas, rows]) => {
        const { model } = (window.stockbookWorkbench as Desk).workbook;
        model.dispatch("CREATE_SHEET", {
          sheetId: "examples",
          name: "Examples",
          position: 1,
          rows: 2000,
          cols: 20,
        } as never);
        formulas.forEach((content, k) =>
          model.dispatch("UPDATE_CELL", {
            sheetId: "examples",
            col: 0,
            row: k * rows,
            content,
          } as never),
        );
      },
      [examples, space] as const,
    );
    const faults: string[] = [];
    for (const [k, formula] of examples.entries()) {
      await explain(bench, { sheet: "Examples", row: k * space, column: 0, formula, text: "" });
      for (const width of ["", "320px"]) {
        await bench.page.evaluate((wide) => {
          const pane = document.getElementById("pane") as HTMLElement;
          Object.assign(pane.style, { width: wide, minWidth: "0", flex: wide && "none" });
        }, width);
        const { text, tooWide } = await told(bench);
        if (tooWide.length > 0) faults.push(`${formula} ${width}: ${tooWide.join(" | ")}`);
        if (unwelcome.test(text)) faults.push(`${formula}: ${unwelcome.exec(text)?.[0]}`);
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
