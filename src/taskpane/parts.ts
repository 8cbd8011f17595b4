import type { lateParts } from "./late-parts";
import { wantFile } from "./pane/from-file";
import type { Pane, PartEntry } from "./pane/pane";

/** The parts of the pane in the order of their tabs; the first is open from the start. */
export const parts: readonly PartEntry[] = [
  {
    id: "questions",
    title: ({ tabs }) => tabs.questions,
    needsList: true,
    code: loadedLater("questions"),
  },
  {
    ...listPart("analysis"),
    also: { id: "file", question: ({ questions }) => questions.of.file, choose: wantFile },
  },
  listPart("reorderPlan"),
  listPart("stockHealth"),
  part("workingCapital"),
  listPart("zeroStock"),
  listPart("countPlan"),
  part("explain"),
  part("functions"),
  part("share"),
];

type Asked = Exclude<keyof typeof lateParts, "questions">;

function part(id: Asked): PartEntry {
  return {
    id,
    title: ({ tabs }) => tabs[id],
    question: ({ questions }) => questions.of[id],
    code: loadedLater(id),
  };
}

function listPart(id: Asked): PartEntry {
  return { ...part(id), needsList: true };
}

function loadedLater(id: keyof typeof lateParts) {
  return async (pane: Pane) => (await loadFirstPart()).lateParts[id](pane);
}

/**
 * Brings the first part, which knows the way to the others. It is asked for as soon as the page runs,
 * so that it comes while Excel is still getting ready.
 */
export function loadFirstPart() {
  return import(/* webpackChunkName: "questions" */ "./late-parts");
}
