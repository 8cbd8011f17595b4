/** @jest-environment jsdom */
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { openWorkbook } from "../../support/open-workbook";

function run(change: (context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

test("a new sheet stays the same sheet in the next batch", async () => {
  const book = openWorkbook();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Report");
    sheet.activate();
    sheet.load("name,id,position,visibility");
    await context.sync();
    expect([sheet.name, sheet.position, sheet.visibility]).toEqual(["Report", 1, "Visible"]);
    sheet.getRange("A1").values = [["kept"]];
    const count = worksheets.getCount();
    worksheets.load("items/name");
    await context.sync();
    expect(count.value).toBe(2);
    expect(worksheets.items.map((each) => each.name)).toEqual(["Sheet1", "Report"]);
  });
  expect(book.activeSheet()).toBe(book.sheets()[1].id);
  expect(snapshot(book).sheets[1].cells).toEqual({ A1: "kept" });
});

test("a sheet without a wished name gets the next free number", async () => {
  const book = openWorkbook();
  await run((context) => void context.workbook.worksheets.add());
  expect(book.sheets().map((sheet) => sheet.name)).toEqual(["Sheet1", "Sheet2"]);
});

test.each([
  ["", "InvalidArgument"],
  ["a".repeat(32), "InvalidArgument"],
  ["Q1/Q2", "InvalidArgument"],
  ["'quoted'", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("no sheet can be renamed to %j", async (name, code) => {
  openWorkbook({ Sheet1: [], Other: [] });
  const renaming = run((context) => {
    context.workbook.worksheets.getItem("Other").name = name;
  });
  await expect(renaming).rejects.toMatchObject({ code });
});

test("a sheet can be renamed, moved, coloured, hidden and stripped of its gridlines", async () => {
  const book = openWorkbook({ First: [], Second: [] });
  await run((context) => {
    const sheet = context.workbook.worksheets.getItem("Second");
    sheet.name = "Report";
    sheet.position = 0;
    sheet.tabColor = "#00FF00";
    sheet.visibility = "Hidden";
    sheet.showGridlines = false;
  });
  expect(book.sheets()[0]).toMatchObject({
    name: "Report",
    tabColor: "#00FF00",
    visibility: "Hidden",
    showGridlines: false,
  });
});

test("with its structure protected a workbook keeps its sheets but takes values", async () => {
  const book = openWorkbook();
  book.structureProtected = true;
  const adding = run((context) => void context.workbook.worksheets.add("Report"));
  await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["new"]];
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  expect(snapshot(book).sheets.map((sheet) => sheet.cells)).toEqual([{ A1: "new" }]);
});

test("rows at the top stay in view until they are let go", async () => {
  const book = openWorkbook();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
    freezePanes.freezeRows(2);
    const frozen = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!1:2");
    expect(book.frozenRows(book.activeSheet())).toBe(2);
    freezePanes.unfreeze();
    const free = freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(free.isNullObject).toBe(true);
  });
});

test("an empty sheet has its first cell as used range, and none to be had", async () => {
  openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const used = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(used.address).toBe("Sheet1!A1");
    expect(none.isNullObject).toBe(true);
  });
});

test("a sheet that is not there is not found", async () => {
  openWorkbook();
  const asking = run((context) => void context.workbook.worksheets.getItem("Nope").load("name"));
  await expect(asking).rejects.toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
});

test("what is left of a deleted sheet answers with an error", async () => {
  const book = openWorkbook({ Sheet1: [["a"]], Other: [] });
  const [{ id }] = book.sheets();
  const sheetGone = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    await context.sync();
    book.deleteSheet(id);
    sheet.load("name");
    await context.sync();
  });
  await expect(sheetGone).rejects.toMatchObject({ code: "ItemNotFound" });

  const another = openWorkbook({ Sheet1: [["a"]], Other: [] });
  const rangeGone = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
    await context.sync();
    another.deleteSheet(another.sheets()[0].id);
    range.load("values");
    await context.sync();
  });
  await expect(rangeGone).rejects.toMatchObject({ code: "InvalidReference" });
});

test("the last visible sheet cannot be deleted", async () => {
  openWorkbook();
  const deleting = run((context) => context.workbook.worksheets.getItem("Sheet1").delete());
  await expect(deleting).rejects.toMatchObject({ code: "InvalidOperation" });
});

test.each(["A1:XFE1", "A0", "A1048577", "B2:", "nothing"])(
  "%j is no address on a sheet",
  async (address) => {
    openWorkbook();
    const asking = run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
    });
    await expect(asking).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test("an address may have dollar signs, a sheet's name and its corners in any order", async () => {
  openWorkbook({ "Bob's list": [] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Bob's list");
    const range = sheet.getRange("'Bob''s list'!$C$4:$A$2").load("address");
    await context.sync();
    expect(range.address).toBe("'Bob''s list'!A2:C4");
  });
});

test("what the pane does not need is refused as an unknown API", async () => {
  openWorkbook();
  const unknown: ((context: Excel.RequestContext) => void)[] = [
    (context) => context.workbook.pivotTables.load("items/name"),
    (context) => context.workbook.names.add("Total", "=1"),
    (context) => context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address,style"),
    (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.format.borders.getItem("EdgeTop").style = "Continuous";
    },
    (context) => context.workbook.worksheets.getItem("Sheet1").protection.unprotect(),
  ];
  for (const ask of unknown) {
    await expect(run(ask)).rejects.toMatchObject({ code: "NotImplemented" });
  }
});

test("the application computes on request and takes the hints about large changes", async () => {
  let computed = 0;
  openWorkbook([[{ formula: "=A2" }]], () => ++computed);
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.load("calculationMode");
    await context.sync();
    expect(application.calculationMode).toBe("Automatic");
  });
  expect(computed).toBe(2);
});

test("settings are kept with the workbook, changed and deleted", async () => {
  const book = openWorkbook();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("stockbook.abc", { lines: [0.8, 0.95] });
    const added = settings.getItemOrNullObject("stockbook.abc").load("value,key");
    await context.sync();
    expect(added.value).toEqual({ lines: [0.8, 0.95] });
    added.value = "changed";
    await context.sync();
    expect(book.settings.get("stockbook.abc")).toBe("changed");
    added.delete();
    await context.sync();
  });
  expect(book.settings.size).toBe(0);
});
