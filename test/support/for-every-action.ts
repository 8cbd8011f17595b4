import type { Calculate, MemoryBook } from "../../src/workbench/host/memory/memory-book";
import { snapshot, type BookSnapshot } from "../../src/workbench/host/memory/snapshot";
import { settled } from "./client-library";
import { countActions, failAt, failNowhere, hasStruck, onlyLooks, type Fault } from "./faults";
import { openWorkbook } from "./open-workbook";

/** How the operation ended with a fault at one action. */
export interface Outcome<Result> {
  fault: Required<Fault>;
  book: MemoryBook;
  /** What was in the workbook before the operation, and what is in it now. */
  before: BookSnapshot;
  after: BookSnapshot;
  /** Undefined when the operation threw. */
  result: Result | undefined;
  /** Undefined when the operation ended well all the same. */
  error: unknown;
}

export interface FaultOptions {
  /** Excel's error codes to try at each action; GeneralException when left out. */
  codes?: string[];
  /** Everything after the fault fails too. */
  lasting?: boolean;
  /** Also lets each batch be done and its answer get lost on the way. */
  lostAnswers?: boolean;
  /** In a batch one action stands for all of the same name, such as the many that set a colour. */
  eachNameOnce?: boolean;
  /** What formulas come to; 0 when left out. */
  calculate?: Calculate;
}

/**
 * Runs an operation once for every action of every batch that it sends, with a fault at that action
 * (one run stands for several where no action between them changes anything):
 *
 *     await forEveryAction(
 *       (book) => fill(book, book.activeSheet(), [["Item", "Value"], ["Nut", 12]]),
 *       () => writeClassColumn(list, target, cells),
 *       ({ before, after, error }) => {
 *         expect(error).toBeInstanceOf(Refusal);
 *         expect(after).toEqual(before);
 *       },
 *     );
 *
 * Each time `arrange` gets a fresh workbook; what it returns is handed to `operation`. The
 * operation must end well where nothing fails. Returns the number of faults tried.
 */
export async function forEveryAction<Arranged, Result>(
  arrange: (book: MemoryBook) => Arranged | Promise<Arranged>,
  operation: (arranged: Arranged, book: MemoryBook) => Promise<Result>,
  assert: (outcome: Outcome<Result>) => void | Promise<void>,
  options: FaultOptions = {},
): Promise<number> {
  const { codes = ["GeneralException"], lasting = false, lostAnswers = false } = options;
  const { eachNameOnce = false, calculate } = options;
  const begin = async () => {
    failNowhere();
    const book = openWorkbook([], calculate);
    const arranged = await arrange(book);
    await settled();
    return { book, arranged };
  };
  const { book, arranged } = await begin();
  const batches = await countActions(() => operation(arranged, book));
  await settled();

  const faults = batches.flatMap((names, batch) => {
    const all = placesToFail(names);
    const places: Fault["action"][] = eachNameOnce ? firstOfEachName(all, names) : all;
    // The answer of a batch that only looks is lost with its first action as well.
    if (lostAnswers && !names.every(onlyLooks)) places.push("answer");
    return places.flatMap((action) => codes.map((code) => ({ batch, action, code, lasting })));
  });
  for (const fault of faults) {
    const start = await begin();
    const outcome = await outcomeOf(start.book, fault, () => operation(start.arranged, start.book));
    const { batch, action } = fault;
    await check(assert, outcome, action === "answer" ? "all done" : batches[batch][action]);
  }
  return faults.length;
}

function firstOfEachName(actions: number[], names: string[]): number[] {
  const found = new Map<string, number>();
  for (const action of actions) {
    if (!found.has(names[action])) found.set(names[action], action);
  }
  return [...found.values()];
}

/**
 * Every action but those behind one that only looks: a fault there finds the same workbook and gives
 * the add-in the same answer as a fault at the look.
 */
function placesToFail(names: string[]): number[] {
  const actions = Array.from(names.keys());
  return actions.filter((action) => action === 0 || !onlyLooks(names[action - 1]));
}

async function outcomeOf<Result>(
  book: MemoryBook,
  fault: Required<Fault>,
  operation: () => Promise<Result>,
): Promise<Outcome<Result>> {
  const before = snapshot(book);
  let result: Result | undefined;
  let error: unknown;
  failAt(fault);
  try {
    result = await operation();
  } catch (thrown) {
    error = thrown;
  }
  await settled();
  const met = hasStruck();
  failNowhere();
  if (!met) throw new Error("The operation asked for something else the second time.");
  return { fault, book, before, after: snapshot(book), result, error };
}

/** Says at which action the expectation was not met. */
async function check<Result>(
  assert: (outcome: Outcome<Result>) => void | Promise<void>,
  outcome: Outcome<Result>,
  name: string,
): Promise<void> {
  try {
    await assert(outcome);
  } catch (failure) {
    const { batch, action, code } = outcome.fault;
    const where = `With ${code} at batch ${batch}, action ${action} (${name}):`;
    if (failure instanceof Error) failure.message = `${where}\n${failure.message}`;
    throw failure;
  }
}
