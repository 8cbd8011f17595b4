/** @jest-environment jsdom */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { loadClientLibrary, settled } from "../../support/client-library";
import { countActions, failAt, failNowhere } from "../../support/faults";
import { openWorkbook } from "../../support/open-workbook";

jest.setTimeout(120_000);

/** The add-in as it is opened in an Excel that offers to make one step of undo of a run. */
async function session() {
  jest.restoreAllMocks();
  jest.resetModules();
  loadClientLibrary({ requirementSets: { ExcelApi: "1.20" } });
  return import("../operations");
}

type Session = Awaited<ReturnType<typeof session>>;
type Run = (options: Excel.RunOptions, batch: unknown) => Promise<unknown>;

/** Notes of each run whether it is to be one step, and lets what is to be one fail in that way. */
function failingGroups(fail: (run: () => Promise<unknown>) => Promise<unknown>): boolean[] {
  const grouped: boolean[] = [];
  const original = Excel.run.bind(Excel) as unknown as Run;
  const run: Run = (options, batch) => {
    const isGrouped = "mergeUndoGroup" in options;
    grouped.push(isGrouped);
    return isGrouped ? fail(() => original(options, batch)) : original(options, batch);
  };
  jest.spyOn(Excel, "run").mockImplementation(run as never);
  return grouped;
}

const refused = (code: string) => Promise.reject(Object.assign(new Error("refused"), { code }));

async function begin(of: Session, name: RegExp) {
  const operation = of.writing.find((each) => name.test(each.name))!;
  const book = openWorkbook();
  const arranged = await operation.arrange(book);
  await settled();
  return { book, run: () => operation.run(book, arranged) };
}

async function doneIn(of: Session, name: RegExp) {
  const { book, run } = await begin(of, name);
  await run();
  await settled();
  return snapshot(book);
}

const names = [
  /^putting a formula/,
  /^writing the live/,
  /^writing columns/,
  /^writing the report/,
  /^taking back the live/,
  /^taking back the report/,
];

describe.each(names)("%s in an Excel that fails whatever is to be one step of undo", (name) => {
  test.each([
    "UndoNotSupported",
    "GeneralException",
    "InvalidArgument",
    "InternalError",
    "NotImplemented",
  ])("with %s is done in several steps, now and for the session", async (code) => {
    const of = await session();
    const done = await doneIn(of, name);
    const { book, run } = await begin(of, name);
    const grouped = failingGroups(() => refused(code));
    await run();
    await settled();
    expect(snapshot(book)).toEqual(done);
    expect(grouped.filter((isGrouped) => isGrouped)).toHaveLength(1);
    await doneIn(of, name);
    expect(grouped.filter((isGrouped) => isGrouped)).toHaveLength(1);
  });

  test("at any batch, is put back and done in several steps", async () => {
    const of = await session();
    const done = await doneIn(of, name);
    const batches = await countActions(async () => void (await doneIn(of, name)));
    const places = batches.flatMap(({ length }, batch) =>
      [0, length >> 1, "answer" as const].map((action) => ({ batch, action })),
    );
    for (const place of places) {
      const fresh = await session();
      const { book, run } = await begin(fresh, name);
      const grouped = failingGroups(async (runNow) => {
        failAt({ ...place, code: "UndoNotSupported" });
        try {
          return await runNow();
        } finally {
          failNowhere();
        }
      });
      const gone = (error: { reason: string }) => expect(error.reason).toBe("listGone");
      // Where the failed step took it back all the same, there is nothing left to take back.
      await run().catch(/taking back/.test(name.source) ? gone : undefined);
      await settled();
      expect(snapshot(book)).toEqual(done);
      expect(grouped[0]).toBe(true);
    }
  });
});

test("a fault that has another cause is told, and the next writing is one step again", async () => {
  const of = await session();
  const { book, run } = await begin(of, /^writing the live/);
  const before = snapshot(book);
  const grouped = failingGroups((runNow) => runNow());
  book.protect(book.activeSheet());
  await expect(run()).rejects.toMatchObject({ reason: "sheetProtected" });
  book.protect(book.activeSheet(), false);
  expect(snapshot(book)).toEqual(before);
  await run();
  expect(grouped.filter((isGrouped) => isGrouped)).toHaveLength(2);
});

test("where it fails either way, the one step is tried again the next time", async () => {
  const of = await session();
  const { run } = await begin(of, /^writing the live/);
  const original = Excel.run.bind(Excel) as unknown as Run;
  const asked: object[] = [];
  let fails = true;
  jest.spyOn(Excel, "run").mockImplementation(((options: object, batch: unknown) => {
    asked.push(options);
    return fails ? refused("GeneralException") : original(options, batch);
  }) as never);
  await expect(run()).rejects.toMatchObject({ reason: "unknown" });
  fails = false;
  await run();
  expect(asked.filter((options) => "mergeUndoGroup" in options)).toHaveLength(2);
});

test("settings are no step of undo", async () => {
  const of = await session();
  const { run } = await begin(of, /^saving settings/);
  const grouped = failingGroups(() => refused("UndoNotSupported"));
  await run();
  const { saveLongSettings } = await import("../../../src/workbook/settings/long-settings");
  await saveLongSettings("runs", ["a", "b"]);
  expect(grouped).not.toContain(true);
});
