import type { Catalogue, CatalogueFunction } from "../catalogue/catalogue";
import type { Pane } from "../pane/pane";
import { exampleEntries } from "./example";
import { findFunctions } from "./find-functions";
import { findNearest, type Nearest } from "./find-nearest";
import { draftOf } from "./formula";
import { showPreview } from "./preview";
import { isOftenAsked } from "./often-asked";
import { functionsPart } from "./state";

/** Looks for functions while the user types. */
export function searchFunctions(pane: Pane, search: string): void {
  const { catalogue } = functionsPart.of(pane);
  if (catalogue === null) return;
  const byWords = findFunctions(catalogue, search, pane.namespace);
  const nearest = byWords && findNearest(catalogue, search, byWords.length === 0);
  const found = byWords && withNearestFirst(catalogue, byWords, nearest);
  functionsPart.change(pane, { search, found, nearest });
  const { none, found: count } = pane.texts.functions.search;
  const status =
    found === null || found.length > 0 || nearest !== null
      ? count(pane.formats.count((found ?? catalogue.functions).length))
      : none(search.trim());
  pane.store.change({ status });
}

function withNearestFirst(
  { functions }: Catalogue,
  found: CatalogueFunction[],
  nearest: Nearest | null,
): CatalogueFunction[] {
  const first = functions.filter(({ name }) => name === nearest?.noFunction?.nearest);
  return [...first, ...found.filter((one) => !first.includes(one))];
}

/** A group that the user has unfolded stays so when they come back to the list. */
export function toggleGroup(pane: Pane, title: string): void {
  const { openGroups } = functionsPart.of(pane);
  functionsPart.change(pane, {
    openGroups: openGroups.includes(title)
      ? openGroups.filter((other) => other !== title)
      : [...openGroups, title],
  });
}

export function chooseFunction(pane: Pane, name: string): void {
  const chosen = functionsPart.of(pane).catalogue?.functions.find((one) => one.name === name);
  if (chosen === undefined) return;
  functionsPart.change(pane, {
    ...{ chosen, entries: {}, problems: {}, inserted: null },
    ...{ preview: null, showsOptional: false, field: null, isFixed: false },
  });
  pane.store.change({ message: null });
  pane.focus("function-heading");
}

/** The keyboard goes back to where it came from. */
export function backToList(pane: Pane): void {
  const { chosen, found, openGroups } = functionsPart.of(pane);
  functionsPart.change(pane, { chosen: null });
  pane.store.change({ message: null });
  pane.focus(chosen === null ? "function-search" : placeInList(chosen, found, openGroups));
}

function placeInList(
  chosen: CatalogueFunction,
  found: CatalogueFunction[] | null,
  openGroups: readonly string[],
): string {
  const isListed = found?.includes(chosen) ?? openGroups.includes(chosen.group);
  if (isListed) return `function-${chosen.name}`;
  return found === null && isOftenAsked(chosen) ? `often-${chosen.name}` : "function-search";
}

/** The preview follows once the user has stopped typing for a moment. */
const settleTime = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

export function typeEntry(pane: Pane, name: string, entry: string): void {
  const { entries, problems } = functionsPart.of(pane);
  const others = Object.entries(problems).filter(([other]) => other !== name);
  functionsPart.change(pane, {
    entries: { ...entries, [name]: entry },
    problems: Object.fromEntries(others),
  });
  clearTimeout(timer);
  timer = setTimeout(() => void showPreview(pane), settleTime);
}

export function showOptional(pane: Pane): void {
  const { chosen, entries } = functionsPart.of(pane);
  functionsPart.change(pane, { showsOptional: true });
  const isNew = (name: string) => (entries[name] ?? "") === "";
  const first = chosen?.arguments.find(({ optional, name }) => optional && isNew(name));
  if (first !== undefined) pane.focus(`argument-${first.name}`);
}

/** What is left empty is told when the formula is to be written; anything else at once. */
export function finishEntry(pane: Pane, name: string): void {
  clearTimeout(timer);
  void showPreview(pane);
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
  void showPreview(pane);
}
