import type { Pane } from "../pane/pane";
import { exampleEntries } from "./example";
import { findFunctions } from "./find-functions";
import { draftOf } from "./formula";
import { functionsPart } from "./state";

/** Looks for functions while the user types. */
export function searchFunctions(pane: Pane, search: string): void {
  const { catalogue } = functionsPart.of(pane);
  if (catalogue === null) return;
  const found = findFunctions(catalogue, search, pane.namespace);
  functionsPart.change(pane, { search, found });
  const { none, found: count } = pane.texts.functions.search;
  const status =
    found === null || found.length > 0
      ? count(pane.formats.count((found ?? catalogue.functions).length))
      : none(search.trim());
  pane.store.change({ status });
}

export function chooseFunction(pane: Pane, name: string): void {
  const chosen = functionsPart.of(pane).catalogue?.functions.find((one) => one.name === name);
  if (chosen === undefined) return;
  functionsPart.change(pane, { chosen, entries: {}, problems: {}, inserted: null });
  pane.store.change({ message: null });
  pane.focus("function-heading");
}

/** The keyboard goes back to where it came from. */
export function backToList(pane: Pane): void {
  const { chosen, found } = functionsPart.of(pane);
  functionsPart.change(pane, { chosen: null });
  pane.store.change({ message: null });
  const isListed = found === null || found.some((one) => one === chosen);
  pane.focus(isListed && chosen !== null ? `function-${chosen.name}` : "function-search");
}

export function typeEntry(pane: Pane, name: string, entry: string): void {
  const { entries, problems } = functionsPart.of(pane);
  const others = Object.entries(problems).filter(([other]) => other !== name);
  functionsPart.change(pane, {
    entries: { ...entries, [name]: entry },
    problems: Object.fromEntries(others),
  });
}

/** What is left empty is told when the formula is to be written; anything else at once. */
export function finishEntry(pane: Pane, name: string): void {
  const { chosen, entries, problems } = functionsPart.of(pane);
  if (chosen === null) return;
  const problem = draftOf(chosen, entries, pane.namespace, pane.formats.decimalSign).problems[name];
  if (problem === undefined || problem === "missing") return;
  functionsPart.change(pane, { problems: { ...problems, [name]: problem } });
}

export function fillInExample(pane: Pane): void {
  const { chosen } = functionsPart.of(pane);
  if (chosen === null) return;
  const entries = exampleEntries(chosen, pane.formats.decimalSign);
  functionsPart.change(pane, { entries, problems: {} });
  pane.store.change({ status: pane.texts.functions.filledIn });
}
