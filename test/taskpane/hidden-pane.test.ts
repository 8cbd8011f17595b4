/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { startPane } from "../../src/taskpane/start/start-pane";
import type { MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { loadClientLibrary, settled } from "../support/client-library";
import { countActions } from "../support/faults";
import { fill, openWorkbook, sheetId } from "../support/open-workbook";
import { hurry } from "../workbook/in-a-hurry";

hurry();
jest.setTimeout(30_000);

const list = [
  ["Item", "Sales"],
  ["Bolt", 50],
  ["Nut", 30],
  ["Cap", 20],
];

interface Office {
  addin?: {
    onVisibilityModeChanged: (tell: (mode: { visibilityMode: string }) => void) => unknown;
  };
}

/** How Excel lets a page know that nobody sees it, each in its own way. */
const ways: Record<string, { hide: () => void; show: () => void }> = {
  "Excel says that the pane is closed": {
    hide: () => setMode("Hidden"),
    show: () => setMode("Taskpane"),
  },
  "the page is hidden": {
    hide: () => setState("hidden"),
    show: () => setState("visible"),
  },
  "the frame has no size": { hide: () => setWidth(0), show: () => setWidth(350) },
};

let setMode: (mode: string) => void = () => undefined;

function setState(state: string): void {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

function setWidth(width: number): void {
  Object.defineProperty(window, "innerWidth", { value: width, configurable: true });
  window.dispatchEvent(new Event("resize"));
}

function openBook(): MemoryBook {
  loadClientLibrary({});
  const office = (window as unknown as { Office: Office }).Office;
  const told = new Set<(mode: { visibilityMode: string }) => void>();
  office.addin = {
    onVisibilityModeChanged: (tell) => {
      told.add(tell);
      return Promise.resolve(() => undefined);
    },
  };
  setMode = (visibilityMode) => told.forEach((tell) => tell({ visibilityMode }));
  const book = openWorkbook({ Items: list, Depot: [], Empty: [] });
  fill(book, sheetId(book, "Depot"), [
    ["Artikel", "Umsatz"],
    ["Mutter", 3],
  ]);
  select(book, "Items");
  return book;
}

function select(book: MemoryBook, sheet: string, row = 1): void {
  book.select(sheetId(book, sheet), { row, column: 0, rows: 1, columns: 1 });
}

const edit = (book: MemoryBook, row: number, value: number) =>
  fill(book, sheetId(book, "Items"), [[value]], row, 1);

async function start(): Promise<void> {
  document.body.innerHTML = '<div id="pane"></div>';
  void startPane(document.getElementById("pane") as HTMLElement);
  await quiet();
  await press("tab-analysis");
}

async function quiet(): Promise<void> {
  for (let calm = 0; calm < 6; calm++) await settled();
}

async function press(id: string): Promise<void> {
  document.getElementById(id)?.click();
  await quiet();
}

const text = () => (document.body.textContent ?? "").replace(/\s+/gu, " ");

/** What the user and a colleague do while nobody looks at the pane. */
async function work(book: MemoryBook): Promise<void> {
  for (const sheet of ["Depot", "Items", "Empty", "Items"]) {
    select(book, sheet);
    window.dispatchEvent(new Event("focus"));
    await quiet();
  }
  edit(book, 2, 31);
  book.insertRows(sheetId(book, "Items"), 9, 1);
  await quiet();
}

/** What the pane of a test listens to, so that it does not live on beside that of the next. */
let listening: (() => void)[] = [];

beforeAll(() => {
  for (const target of [document, window] as EventTarget[]) {
    const listen = target.addEventListener.bind(target);
    jest.spyOn(target, "addEventListener").mockImplementation((type, listener, options) => {
      listen(type, listener, options);
      listening.push(() => target.removeEventListener(type, listener, options));
    });
  }
});

beforeEach(() => {
  setState("visible");
  setWidth(1024);
});

afterEach(async () => {
  setState("hidden");
  await quiet();
  listening.forEach((end) => end());
  listening = [];
});

describe.each(Object.entries(ways))("when %s", (_, { hide, show }) => {
  test("the pane asks nothing, whatever happens in the workbook", async () => {
    const book = openBook();
    await start();
    expect(text()).toContain("Items!A1:B4");
    hide();
    await quiet();
    expect(await countActions(() => work(book))).toEqual([]);
  });

  test("it looks once when it is seen again, and follows the selection from then on", async () => {
    const book = openBook();
    await start();
    hide();
    await quiet();
    select(book, "Depot");
    await quiet();
    expect(text()).toContain("Items!A1:B4");
    show();
    await quiet();
    expect(text()).toContain("Depot!A1:B2");
    select(book, "Items");
    await quiet();
    expect(text()).toContain("Items!A1:B4");
  });

  test.each<[string, (book: MemoryBook) => void, RegExp]>([
    ["an edit", (book) => edit(book, 2, 99), /Items!A1:B4 has changed since it was read/],
    [
      "a row that was inserted",
      (book) => book.insertRows(sheetId(book, "Items"), 1, 1),
      /Items!A1:B4 has changed since it was read/,
    ],
    [
      "its sheet being deleted",
      (book) => book.deleteSheet(sheetId(book, "Items")),
      /The sheet Items has been deleted/,
    ],
  ])("%s in a list that was read is noticed when it is seen again", async (_what, act, told) => {
    const book = openBook();
    await start();
    await press("analyse");
    hide();
    await quiet();
    act(book);
    await quiet();
    expect(document.getElementById("source-changed")).toBeNull();
    show();
    await quiet();
    expect(document.getElementById("source-changed")?.textContent).toMatch(told);
  });

  test("a list that nobody has touched stands as it was, and is watched again", async () => {
    const book = openBook();
    await start();
    await press("analyse");
    hide();
    await quiet();
    edit(book, 20, 1);
    show();
    await quiet();
    expect(document.getElementById("source-changed")).toBeNull();
    edit(book, 2, 99);
    await quiet();
    expect(document.getElementById("source-changed")).not.toBeNull();
  });

  test("hiding and showing in quick succession leaves one listener, and none when hidden", async () => {
    const book = openBook();
    await start();
    for (let turn = 0; turn < 4; turn++) {
      hide();
      show();
    }
    hide();
    await quiet();
    expect(await countActions(() => work(book))).toEqual([]);
    show();
    await quiet();
    const looks = [
      ...(await countActions(async () => {
        select(book, "Items", 2);
        await quiet();
      })),
    ];
    hide();
    await quiet();
    show();
    await quiet();
    const again = await countActions(async () => {
      select(book, "Items", 3);
      await quiet();
    });
    expect(again).toEqual(looks);
    expect(looks.length).toBeGreaterThan(0);
  });
});

describe("a page that Excel starts for the functions alone", () => {
  test.each(["the page is hidden", "the frame has no size"])(
    "asks nothing until the pane is seen (%s)",
    async (way) => {
      const book = openBook();
      ways[way].hide();
      const asked = await countActions(async () => {
        await start();
        await work(book);
      });
      expect(asked).toEqual([]);
      ways[way].show();
      await quiet();
      expect(text()).toContain("Items!A1:B4");
    },
  );
});

describe("events of selections that Excel loses", () => {
  test("the window that gets the focus looks again, and only offers beside a checked list", async () => {
    const book = openBook();
    await start();
    (book as unknown as { emit: () => void }).emit = () => undefined;
    select(book, "Depot");
    await quiet();
    expect(text()).toContain("Items!A1:B4");
    window.dispatchEvent(new Event("focus"));
    await quiet();
    expect(text()).toContain("Depot!A1:B2");
    await press("analyse");
    select(book, "Items");
    window.dispatchEvent(new Event("focus"));
    await quiet();
    expect(document.getElementById("list-place")?.textContent).toBe("Depot!A1:B2");
    expect(document.getElementById("elsewhere")?.textContent).toContain("Items!A1:B4");
  });
});
