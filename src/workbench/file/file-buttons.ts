import type { Model } from "@odoo/o-spreadsheet";
import type { Desk } from "../desk";
import { element } from "../page/element";
import type { Messages } from "../page/messages";
import { painted } from "../page/painted";
import { originOf } from "../sheet/file-origin";
import { texts } from "../texts";
import { lossesOnSaving } from "./losses";
import { readXlsx } from "./read-xlsx";
import { RefusedFile } from "./refused-file";
import { writeXlsx } from "./write-xlsx";

function offerDownload(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

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

async function openFile(file: File, desk: Desk, messages: Messages): Promise<void> {
  messages.tell(texts.opening(file.name));
  try {
    const { source, settings } = await readXlsx(file, desk.functionNames);
    await desk.open(file.name, source, settings);
    tellOpened(file.name, desk.workbook.model, messages);
  } catch (error) {
    if (error instanceof RefusedFile) {
      messages.warn(texts.refused(file.name, error.reason, error.found));
    } else {
      console.warn(error);
      messages.warn(texts.openFailed(file.name));
    }
  }
}

async function saveFile(desk: Desk, messages: Messages): Promise<void> {
  const { model, book } = desk.workbook;
  messages.tell(texts.saving(book.name));
  await painted();
  try {
    const file = await writeXlsx(model, book.settings, desk.functionNames);
    offerDownload(file, book.name);
    desk.hasUnsavedChanges = false;
    messages.tell(texts.saved(book.name));
  } catch (error) {
    console.error(error);
    messages.warn(texts.saveFailed);
  }
}

/** Says what the file will lack before it is written, and leaves the choice to the user. */
function saveOrAsk(desk: Desk, messages: Messages): void {
  const { model, book } = desk.workbook;
  const losses = lossesOnSaving(model);
  const save = () => void saveFile(desk, messages);
  if (losses.length === 0) save();
  else
    {messages.ask(texts.askBeforeSaving(book.name, losses), {
      yes: [texts.save, save],
      no: [texts.doNotSave, () => undefined],
    });}
}

/** Makes the buttons for opening and saving work. */
export function setUpFiles(desk: Desk, messages: Messages): void {
  const input = element("file", HTMLInputElement);
  element("open-file").addEventListener("click", () => {
    const choose = () => input.click();
    if (desk.hasUnsavedChanges)
      {messages.ask(texts.unsaved, {
        yes: [texts.openFile, choose],
        no: [texts.keepWorkbook, () => undefined],
      });}
    else choose();
  });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void openFile(file, desk, messages);
  });
  element("save-file").addEventListener("click", () => saveOrAsk(desk, messages));
}
