import type { Model } from "@odoo/o-spreadsheet";
import { openCsv, type CsvWishes } from "../csv/open-csv";
import { ReadingFields } from "../csv/reading-fields";
import type { Desk } from "../desk";
import type { Messages } from "../page/messages";
import { painted } from "../page/painted";
import { originOf } from "../sheet/file-origin";
import { texts } from "../texts";
import { lossesOnSaving } from "./losses";
import { readXlsx } from "./read-xlsx";
import { RefusedFile } from "./refused-file";

/** That the file is open, and, until the user has read it, what is not as it was there. */
function tellOpened(name: string, model: Model, messages: Messages): void {
  const losses = lossesOnSaving(model);
  const { unknownFunctions } = originOf(model);
  const sentence = losses.length > 0 ? texts.openedChanged(name, losses) : texts.opened(name);
  if (unknownFunctions.length > 0) {
    messages.warn(texts.openedWithUnknown(sentence, unknownFunctions));
  } else if (losses.length > 0) messages.warn(sentence);
  else messages.tell(sentence);
}

async function openWorkbook(file: File, desk: Desk, messages: Messages): Promise<void> {
  const { source, settings } = await readXlsx(file, desk.functionNames);
  await desk.open(file.name, source, settings);
  tellOpened(file.name, desk.workbook.model, messages);
}

/** What is saved from here is a workbook, whatever was opened. */
const workbookName = (name: string) => name.replace(/\.[^.]*$/, "") + ".xlsx";

async function openList(
  file: File,
  desk: Desk,
  messages: Messages,
  wishes: CsvWishes = {},
): Promise<void> {
  const { source, reading, rows, bytes } = await openCsv(file, file.name, wishes);
  await desk.open(workbookName(file.name), source, {});
  const sentence = texts.openedCsv(file.name, rows, reading);
  const change = () => {
    const fields = new ReadingFields(reading, bytes);
    const question = texts.csv.question(file.name);
    messages.ask(desk.hasUnsavedChanges ? `${question} ${texts.csv.lost}` : question, {
      fields: fields.element,
      yes: [
        texts.csv.readAgain,
        () => {
          const again = { ...wishes, ...fields.changed };
          void orRefuse(file, messages, () => openList(file, desk, messages, again));
        },
      ],
      no: [texts.csv.keep, () => undefined],
    });
  };
  messages.offer(sentence, [texts.csv.change, change]);
}

async function orRefuse(file: File, messages: Messages, open: () => Promise<void>): Promise<void> {
  messages.tell(texts.opening(file.name));
  await painted();
  try {
    await open();
  } catch (error) {
    if (error instanceof RefusedFile) {
      messages.warn(texts.refused(file.name, error.reason, error.found));
    } else {
      console.warn(error);
      messages.warn(texts.openFailed(file.name));
    }
  }
}

/** Opens a file in place of the present workbook, which stays if the file is no good. */
export function openFile(file: File, desk: Desk, messages: Messages): Promise<void> {
  return orRefuse(file, messages, () =>
    openWorkbook(file, desk, messages).catch((error: unknown) => {
      if (error instanceof RefusedFile && error.reason === "text") {
        return openList(file, desk, messages);
      }
      throw error;
    }),
  );
}
