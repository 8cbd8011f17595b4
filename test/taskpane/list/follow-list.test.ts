/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { lookAtSelection } from "../../../src/taskpane/selection/look-at-selection";
import { FakeWorkbook } from "../fake-workbook";
import { createOpenPane } from "../open-pane";

/** A workbook whose kept settings come only once they are released. */
function slowBook() {
  const book = new FakeWorkbook([
    ["Item", "Value"],
    ["Bolt", 500],
    ["Nut", 300],
  ]);
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  let tellAsked = () => {};
  const asked = new Promise<void>((resolve) => (tellAsked = resolve));
  book.before = async (method) => {
    if (method !== "loadSettings") return;
    tellAsked();
    await gate;
  };
  return { book, asked, release };
}

test.each(["looks once more at what it found", "does not look again"])(
  "a list whose settings are still awaited is taken, when the pane %s",
  async (then) => {
    const { book, asked, release } = slowBook();
    const open = createOpenPane(book);
    const first = lookAtSelection(open.pane);
    await asked;
    if (then.startsWith("looks")) await lookAtSelection(open.pane, true);
    release();
    await first;
    await open.settled();
    expect(open.text("list-place")).toBe("Items!A1:B3");
  },
);
