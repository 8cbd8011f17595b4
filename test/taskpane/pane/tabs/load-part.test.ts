import { prepare } from "../../../../src/taskpane/pane/tabs/load-part";
import { openPart } from "../../../../src/taskpane/pane/tabs/open-part";
import { createPane, type Part, type PartEntry } from "../../../../src/taskpane/pane/pane";
import { FakeWorkbook } from "../../fake-workbook";
import { american, english } from "../../lists";

const part: Part = { view: () => "" as never };
const title = () => "";

/** A pane with a first part, and others that come as told. */
function paneWith(others: Record<string, () => Promise<Part>>) {
  const late = Object.entries(others).map(([id, code]): PartEntry => ({ id, title, code }));
  const known = { texts: english, language: "en", formats: american, namespace: "" };
  return createPane({
    ...known,
    workbook: new FakeWorkbook([["Item"]]),
    loadCatalogue: () => Promise.reject(new Error("not needed")),
    parts: [{ id: "first", title, code: part }, ...late],
  });
}

const absent = () => Promise.reject<Part>(new Error("404"));
const there = () => Promise.resolve(part);

test("a part that could not be loaded says so, though another comes after it", async () => {
  const pane = paneWith({ second: absent, third: there });
  await openPart(pane, "second");
  expect(pane.store.state.partIsMissing).toBe(true);
  await prepare(pane, "third");
  expect(pane.store.state.partIsMissing).toBe(true);
  expect([...pane.loaded.keys()]).toEqual(["first", "third"]);
  await openPart(pane, "third");
  expect(pane.store.state.partIsMissing).toBe(false);
});

test("what fails behind the part that is open is not told there", async () => {
  const pane = paneWith({ second: there, third: absent });
  await openPart(pane, "second");
  await prepare(pane, "third");
  expect(pane.store.state.partIsMissing).toBe(false);
});

test("a part that failed once is asked for again when it is opened", async () => {
  let tries = 0;
  const pane = paneWith({ second: () => (++tries === 1 ? absent() : there()) });
  await openPart(pane, "second");
  expect(pane.store.state.partIsMissing).toBe(true);
  await openPart(pane, "second");
  expect(pane.store.state.partIsMissing).toBe(false);
  expect(pane.loaded.get("second")).toBe(part);
});

test("what a part needs next is loaded with it when somebody points to its tab", async () => {
  const asked: string[] = [];
  const demanding: Part = {
    ...part,
    prepare: () => {
      asked.push("next");
      return Promise.reject(new Error("404"));
    },
  };
  const pane = paneWith({ second: () => Promise.resolve(demanding) });
  await prepare(pane, "second");
  expect(pane.loaded.get("second")).toBe(demanding);
  expect(asked).toEqual(["next"]);
  expect(pane.store.state.part).toBe("first");
});
