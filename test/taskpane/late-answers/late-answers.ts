import { sheetId } from "../../support/open-workbook";
import { abc } from "../../../src/taskpane/abc/state";
import { settled } from "../../support/client-library";
import { hurry } from "../../workbook/in-a-hurry";
import { atOnce, followedUp, halves, held, openScene, quiet, steps, type Scene } from "./scene";

/** What the user may go on with in a part while the answer to the step before is still out. */
const analysis = [
  ["selects the other list", "analyses", "writes the classes"],
  ["chooses another value", "moves a line", "opens zero stock", "finds candidates"],
];
const offered = [
  ["uses the list selected since", "analyses", "selects an empty sheet"],
  ["chooses another value", "analyses", "takes back"],
];
const zeroStock = [
  ["selects the other list", "finds candidates", "writes the advice"],
  ["chooses another turnover", "changes a limit", "opens the analysis", "analyses"],
];
const explain = [["selects the other list", "explains again", "opens the analysis", "takes back"]];
const functions = [
  ["chooses another function", "types another entry", "selects the other list"],
  ["types another entry", "takes the function back", "opens the analysis", "analyses"],
];

/** Where the user stands before an answer comes late, and how the user goes on. */
const beginnings = {
  "a list is shown": { beginning: [] as string[], goingOn: analysis },
  "another list is offered": {
    beginning: ["analyses", "writes the classes", "selects the other list"],
    goingOn: offered,
  },
  "a list is classified": { beginning: ["analyses"], goingOn: analysis },
  "zero stock is open": { beginning: ["opens zero stock"], goingOn: zeroStock },
  "another list is offered for zero stock": {
    beginning: ["opens zero stock", "finds candidates", "selects the other list"],
    goingOn: zeroStock,
  },
  "a cell is explained": {
    beginning: ["analyses", "writes the classes", "opens explain"],
    goingOn: explain,
  },
  "a function is inserted": {
    beginning: ["opens functions", "fills in a function", "inserts the function"],
    goingOn: functions,
  },
} satisfies Record<string, { beginning: string[]; goingOn: string[][] }>;

async function begin(names: string[]): Promise<Scene> {
  const scene = await openScene();
  for (const name of names) await take(scene, name);
  return scene;
}

/** A step with all that it brings about; false where it is not there to be taken. */
async function take(scene: Scene, name: string): Promise<boolean> {
  const { isOffered, act } = steps[name] ?? halves[name];
  if (!isOffered(scene)) return false;
  await act(scene);
  await quiet();
  return true;
}

/** What comes of the steps one after the other; null where one of them is not there to be taken. */
async function inTurn(beginning: string[], names: string[]): Promise<string | null> {
  const scene = await begin(beginning);
  let isPossible = true;
  for (const name of names) isPossible &&= await take(scene, name);
  await followedUp(scene);
  await scene.close();
  return isPossible ? shown(scene) : null;
}

/** Kept settings have their keys in another order, and mean the same. */
const shown = (scene: Scene) =>
  JSON.stringify(
    held(scene),
    (_, value) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    1,
  );

/** The held step may take effect before, between or after the others. */
function orders(first: string, others: string[]): string[][] {
  const shown = first in atOnce ? [atOnce[first]] : [];
  // Opened once more meanwhile, the part still has the look to come.
  const meanwhile = others.map((each) => (each === first ? (atOnce[each] ?? each) : each));
  return Array.from({ length: others.length + 1 }, (_, place) => [
    ...(place === 0 ? [] : shown),
    ...meanwhile.slice(0, place),
    first,
    ...others.slice(place),
  ]);
}

/**
 * These select cells of the list on Plant on their way. Excel tells of that later, as of any
 * selection, and it stands even where the work itself is out of date by its end.
 */
const selecting = ["selects a finding", "finds candidates"];

/** An edit in a list that was read is noticed, one in another list is not. */
async function expectWatched(scene: Scene): Promise<void> {
  const { book, pane } = scene;
  const edit = async (sheet: string) => {
    const cell = { row: 1, column: 1, rows: 1, columns: 1 };
    book.write(sheetId(book, sheet), cell, [[7]]);
    await settled();
  };
  for (const sheet of ["Plant", "Depot"]) {
    abc.change(pane, { sourceChange: null });
    const { checked } = abc.of(pane);
    await edit(sheet);
    const heard = checked?.list.place.sheetName === sheet ? "edited" : null;
    expect([sheet, abc.of(pane).sourceChange]).toEqual([sheet, heard]);
  }
}

/** Each step of the user from where he stands, with each of its answers late. */
export function lateAnswersWhile(where: keyof typeof beginnings): void {
  hurry();
  jest.setTimeout(300_000);
  const { beginning, goingOn } = beginnings[where];
  describe(`while ${where}`, () => {
    test.each(Object.keys(steps))("and the user %s, late answers change nothing", async (first) => {
      const known = new Map<string, Promise<string | null>>();
      const after = (names: string[]) => {
        const key = names.join();
        if (!known.has(key)) known.set(key, inTurn(beginning, names));
        return known.get(key)!;
      };
      if ((await after([first])) === null) return;
      for (const next of goingOn) {
        for (let which = 0; ; which++) {
          const scene = await begin(beginning);
          scene.answers.hold(which);
          const going = [steps[first].act(scene)];
          // Between two questions the pane may work on its own for longer than a moment's quiet.
          await Promise.race([scene.answers.whenHeld, going[0]]);
          await quiet();
          const { held: method } = scene.answers;
          if (method === null) {
            await Promise.all(going);
            await scene.close();
            break;
          }
          const taken: string[] = [];
          for (const name of next) {
            if (!steps[name].isOffered(scene)) continue;
            taken.push(name);
            going.push(steps[name].act(scene));
            await quiet();
          }
          scene.answers.release();
          await Promise.all(going);
          await quiet();
          await followedUp(scene);
          const now = shown(scene);
          await expectWatched(scene);
          await scene.close();
          if (taken.length === 0) continue;
          const possible: (string | null)[] = [];
          const effects = selecting.includes(first) ? [first, "selects the list"] : [first];
          for (const effect of effects) {
            for (const order of orders(effect, taken)) possible.push(await after(order));
          }
          if (possible.includes(now)) continue;
          const where = `${first}, ${method} (${which}) late, meanwhile ${taken.join(", ")}`;
          const likely = possible.find((each) => each !== null);
          try {
            expect(now).toBe(likely);
          } catch (failure) {
            throw new Error(`${where}:\n${(failure as Error).message}`);
          }
        }
      }
    });
  });
}
