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

describe("MRP within limits", () => {
  const releases = (...given: unknown[]) => call("MRP", ...given)[5].slice(1);
  const zeros = (count: number) => row(...Array<number>(count).fill(0));

  // Heizer & Render, Operations Management, ch. 14, Wheeldon Products: every three weeks.
  test("published: by periods 70, 80 and 85 arrive every three weeks", () => {
    const gross = row(35, 30, 40, 0, 10, 40, 30, 0, 30, 55);
    expect(call("MRP", gross, 35, null, 1, 0, "periods", 3)[4]).toEqual([
      ...[0, 0, 70, 0, 0, 80, 0, 0, 0, 85, 0],
    ]);
    expect(releases(gross, 35, null, 1, 0, "periods", 3)).toEqual([
      ...[70, 0, 0, 80, 0, 0, 0, 85, 0, 0],
    ]);
  });

  test("periods of one are lot for lot, and all periods one lot", () => {
    const gross = row(20, 0, 30, 15);
    expect(call("MRP", gross, 25, null, 1, 5, "periods", 1)).toEqual(
      call("MRP", gross, 25, null, 1, 5),
    );
    expect(releases(gross, 0, null, 0, 5, "periods", 4)).toEqual([70, 0, 0, 0]);
  });

  test("what is scheduled to arrive inside the periods comes off, and no less is ever left than the buffer", () => {
    expect(releases(row(20, 30, 10), 0, row(0, 0, 25), 0, 0, "periods", 3)).toEqual([50, 0, 0]);
  });

  test("a minimum together with packs", () => {
    expect(releases(row(20, 5, 41), 0, zeros(3), 0, 0, "lotforlot", null, 30, 12)).toEqual([
      36, 0, 36,
    ]);
    expect(releases(row(20, 5, 41), 0, zeros(3), 0, 0, "minimum", 30, 0, 12)).toEqual([36, 0, 36]);
  });

  test("an order above the largest is several, the last at least the minimum", () => {
    expect(releases(row(250, 0), 0, null, 0, 0, null, null, 80, null, 100)).toEqual([280, 0]);
  });

  test("the whole order is released, and what can be used of it arrives", () => {
    const record = call("MRP", row(90, 20), 0, null, 0, 0, "lotforlot", null, 0, 50, null, 0.9);
    expect(record[5].slice(1)).toEqual([100, 50]);
    expect(record[4].slice(1)).toEqual([90, 45]);
    expect(record[2].slice(1)).toEqual([0, 25]);
  });

  test("periods are whole, and a limit of 0 may be an empty cell", () => {
    expect(message(call("MRP", row(5), 0, null, 0, 0, "periods", 2.5))).toBe(
      'lotSize must be a whole number of periods for the lot rule "periods"; it was 2.5.',
    );
    expect(message(call("MRP", row(5), 0, null, 0, 0, "periods"))).toBe(
      'lotSize must be given for the lot rule "periods".',
    );
    expect(message(call("MRP", row(5), 0, null, 0, 0, null, null, 0, 0, 0))).toMatch(
      /^maximumOrder is 0 or an empty cell/,
    );
  });
});
