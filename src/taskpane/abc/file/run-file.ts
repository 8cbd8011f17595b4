import { Refusal, type Progress } from "../../../workbook/excel/types";
import { fileTexts } from "../../../locales/files";
import { asLongAs } from "../../pane/as-long-as";
import { say, type Pane } from "../../pane/pane";
import { readLines } from "../settings/lines";
import type { LineEntries } from "../settings/line-entries";
import type { RunSettings } from "../classes/run-settings";
import type { ItemQuery } from "./answer/file-answer";
import { fileColumns } from "./file-columns";
import { FileProblem, FileThread } from "./file-thread";
import { askedNumber } from "./open-file";
import { fileState, noAnswer, type FileRead, type OpenFile } from "./state";
import { mostGroups, mostItems } from "./table/item-table";

export const at = "file";
const pageLength = 20;

/** Reads the whole file, and classifies its items. */
export async function readOpenFile(pane: Pane): Promise<void> {
  const { opened } = fileState.of(pane);
  if (opened === null) return;
  const words = fileTexts(pane.language);
  const { file, reading, isEncodingChosen, columns } = opened;
  const chosen = fileColumns(columns);
  if (chosen === null) return say(pane, words.columns.missing, at, "warning");
  if (askedNumber(opened) !== null) {
    say(pane, words.reading.unanswered, at, "warning");
    return pane.focus("file-decimal-ask");
  }
  const settings = settingsOf(pane, opened);
  if (settings === null) return;
  fileState.of(pane).read?.thread.end();
  fileState.change(pane, { read: null, rowsSoFar: 0, ...noAnswer });
  await pane.worker.do({
    label: words.working(file.name),
    at,
    run: (progress) =>
      told(pane, async () => {
        const thread = FileThread.start();
        try {
          const facts = await thread.ask(
            {
              ask: "read",
              file,
              reading: {
                ...reading,
                ...{ isEncodingChosen, hasHeader: columns.hasHeader, columns: chosen },
              },
            },
            progress,
            (bytes, rows) => {
              fileState.change(pane, { rowsSoFar: rows });
              progress.report(bytes, file.size);
            },
          );
          return { read: { opened, facts, thread }, ...(await ranked(thread, settings, progress)) };
        } catch (error) {
          thread.end();
          throw error;
        }
      }),
    show: (done) => done && fileState.change(pane, done),
  });
  fileState.change(pane, { rowsSoFar: null });
  const { read, answer } = fileState.of(pane);
  if (read === null) return;
  if (answer === null) return say(pane, words.nothing, at, "warning");
  pane.focus("file-answer-heading");
  await showItems(pane);
}

/** Lines or rule are others: what was read is classified again, and not read again. */
export async function changeFileLines(pane: Pane, part: Partial<LineEntries>): Promise<void> {
  fileState.change(pane, { lines: { ...fileState.of(pane).lines, ...part } });
  const { read, opened } = fileState.of(pane);
  const settings = opened && settingsOf(pane, opened);
  if (read === null || settings === null) return;
  await pane.worker.do({
    label: fileTexts(pane.language).ranking,
    ...{ at, replaceable: true, about: () => fileState.of(pane).read },
    run: (progress) => told(pane, () => ranked(read.thread, settings, endless(progress))),
    show: (done) => done && fileState.change(pane, done),
  });
  await showItems(pane);
}

/** One group, or all together. */
export async function showFileGroup(pane: Pane, group: number | null): Promise<void> {
  const { read } = fileState.of(pane);
  if (read === null) return;
  fileState.change(pane, { group, curve: null });
  const isStill = asLongAs(
    () => fileState.of(pane).read === read && fileState.of(pane).group === group,
  );
  const curve =
    group === null ? null : await read.thread.ask({ ask: "curve", group }, endless(isStill));
  if (!isStill.cancelled) fileState.change(pane, { curve });
  await showItems(pane);
}

/** Those of class A, or those that have the text in their names. */
export async function showItems(
  pane: Pane,
  text = fileState.of(pane).text,
  most = pageLength,
): Promise<void> {
  fileState.change(pane, { text });
  const { read, answer, group } = fileState.of(pane);
  if (read === null || answer === null) return;
  const isLatest = pane.searches.ask();
  const found = text.trim() !== "";
  const query: ItemQuery = { class: found ? null : "A", group, text, first: 0, most };
  const page = await read.thread.ask({ ask: "items", query }, never);
  if (isLatest() && fileState.of(pane).answer === answer) fileState.change(pane, { page });
}

export function moreItems(pane: Pane): Promise<void> {
  const { text, page } = fileState.of(pane);
  return showItems(pane, text, 2 * (page?.items.length ?? 0));
}

/** What the lines say; null where one needs a correction, which is told beside it. */
function settingsOf(pane: Pane, { columns }: OpenFile): RunSettings | null {
  const lines = readLines(fileState.of(pane).lines, columns, pane.formats.decimalSign);
  fileState.change(pane, { lineProblems: "problems" in lines ? lines.problems : {} });
  return "settings" in lines ? { ...lines.settings, margin: 0 } : null;
}

async function ranked(thread: FileThread, settings: RunSettings, progress: Progress) {
  const answer = await thread.ask({ ask: "classify", settings }, progress);
  const group = answer?.groups.length === 1 ? 0 : null;
  const curve =
    answer === null || group === null ? null : await thread.ask({ ask: "curve", group }, progress);
  return { answer, curve, group };
}

/** The items would be lost with the thread, so short work on them goes on to its end. */
function endless(progress: Progress): Progress {
  return { cancelled: false, report: (done, total) => progress.report(done, total) };
}

const never: Progress = { cancelled: false, report: () => undefined };

/** What went wrong is told in its own words; undefined then. */
async function told<Done>(pane: Pane, work: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof FileProblem)) throw error;
    queueMicrotask(() => say(pane, problemSentence(pane, error), at, "error"));
    return undefined;
  }
}

function problemSentence(pane: Pane, { why }: FileProblem): string {
  const { failed } = fileTexts(pane.language);
  const { formats } = pane;
  if (why === "groups") return failed.groups(formats.whole(mostGroups));
  if (why !== "items") return failed[why];
  return failed.items(formats.whole(mostItems));
}

export function isStale(read: FileRead | null, opened: OpenFile | null): boolean {
  return read !== null && read.opened !== opened;
}
