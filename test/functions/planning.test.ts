import { call, column, message, row, shown } from "./excel";

describe("MRP over cells", () => {
  test("a row of requirements gives the record of the books: six rows, past due first", () => {
    expect(shown(call("MRP", row(20, 0, 30), 25, null, 1, 5))).toEqual([
      [0, 20, 0, 30],
      [0, 0, 0, 0],
      [25, 5, 5, 5],
      [0, 0, 0, 30],
      [0, 0, 0, 30],
      [0, 0, 30, 0],
    ]);
  });

  test("a column of requirements gives six columns", () => {
    expect(shown(call("MRP", column(20, 0, 30), 25, null, 1, 5))).toEqual([
      [0, 0, 25, 0, 0, 0],
      [20, 0, 5, 0, 0, 0],
      [0, 0, 5, 0, 0, 30],
      [30, 0, 5, 30, 30, 0],
    ]);
  });

  test("releases are the gross requirements of the next level", () => {
    const parent = shown(call("MRP", row(0, 0, 40, 60), 0, null, 1));
    expect(parent[5].slice(1)).toEqual([0, 40, 60, 0]);
    const child = shown(call("MRP", row(...parent[5].slice(1)), 10, row(25), 1, 0, "multiple", 50));
    expect(child[5]).toEqual([0, 50, 50, 0, 0]);
  });

  test("what should have been released before the first period is past due", () => {
    const record = shown(call("MRP", row(10, 20, 30), 0, null, 2));
    expect(record[5]).toEqual([30, 30, 0, 0]);
  });

  test("a lot rule needs its lot size, and a lead time is a whole number", () => {
    expect(message(call("MRP", row(10), 0, null, 0, 0, "fixed"))).toBe(
      'lotSize must be given for the lot rule "fixed".',
    );
    expect(message(call("MRP", row(10), 0, null, 1.5))).toBe(
      "leadTime must be a whole number, 0 or more; it was 1.5.",
    );
    expect(shown(call("MRP", row(10), 0, row(0, 5)))).toEqual([["#N/A"]]);
  });
});

describe("BOMEXPLODE over cells", () => {
  const bill = [
    ["Parent", "Component", "Each"],
    ["Desk", "Leg", 4],
    ["Desk", "Top", 1],
    ["", null, ""],
    ["Top", "Board", 3],
    ["Leg", "Board", 0.5],
  ];

  test("all levels, each component once; headings and empty lines are passed over", () => {
    expect(shown(call("BOMEXPLODE", bill, "desk", 10))).toEqual([
      ["Leg", 40],
      ["Top", 10],
      ["Board", 50],
    ]);
    expect(shown(call("BOMEXPLODE", bill, [["Leg"]], [[8]]))).toEqual([["Board", 4]]);
  });

  test("items may be numbers", () => {
    expect(shown(call("BOMEXPLODE", [[100, 200, 2]], 100, 3))).toEqual([[200, 6]]);
  });

  test("an item that goes into itself is #NUM!", () => {
    const circle = [...bill, ["Board", "Desk", 1]];
    expect(shown(call("BOMEXPLODE", circle, "Desk", 10))).toEqual([["#NUM!"]]);
  });

  test("an item without components is #N/A, and named", () => {
    expect(shown(call("BOMEXPLODE", bill, "Board", 10))).toEqual([["#N/A"]]);
    expect(message(call("BOMEXPLODE", bill, "Chair", 10))).toContain('"Chair"');
  });

  test("what is wrong with the bill is said, with its line", () => {
    const said = (line: unknown[]) => message(call("BOMEXPLODE", [...bill, line], "Desk", 1));
    expect(said(["Top", "", 2])).toBe("bom has no component in line 7.");
    expect(said(["", "Glue", 2])).toBe("bom has no parent in line 7.");
    expect(said(["Top", "Glue", ""])).toContain("bom is empty");
    expect(said(["Top", "Glue", "2"])).toContain('it was the text "2"');
    expect(said(["Top", true, 2])).toContain("it was TRUE");
    expect(message(call("BOMEXPLODE", [["a", "b"]], "a", 1))).toContain("3 columns");
    expect(message(call("BOMEXPLODE", bill, "", 1))).toContain("item must be");
    expect(message(call("BOMEXPLODE", bill, column("Desk", "Top"), 1))).toContain("single value");
    expect(shown(call("BOMEXPLODE", [["a", "#NULL!", 1]], "a", 1))).toEqual([["#NULL!"]]);
  });
});
