import type { Desk } from "../desk";
import { element } from "../page/element";
import type { Messages } from "../page/messages";
import { painted } from "../page/painted";
import { texts } from "../texts";
import { lossesOnSaving } from "./losses";
import { openFile } from "./open-file";
import { writeXlsx } from "./write-xlsx";

function offerDownload(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Runs what closes the present workbook, at once or after the user has agreed. */
function closing(desk: Desk, messages: Messages, run: () => void): void {
  if (!desk.hasUnsavedChanges) run();
  else {
    messages.ask(texts.unsaved, {
      yes: [texts.openFile, run],
      no: [texts.keepWorkbook, () => undefined],
    });
  }
}

/** A file that is dropped on the page is opened, instead of leaving the page for it. */
function openDropped(desk: Desk, messages: Messages): void {
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files");
  const options = { capture: true };
  document.addEventListener(
    "dragover",
    (event) => {
      if (holdsFile(event)) event.preventDefault();
    },
    options,
  );
  document.addEventListener(
    "drop",
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const file = event.dataTransfer?.files[0];
      if (file) closing(desk, messages, () => void openFile(file, desk, messages));
    },
    options,
  );
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
  else {
    messages.ask(texts.askBeforeSaving(book.name, losses), {
      yes: [texts.save, save],
      no: [texts.doNotSave, () => undefined],
    });
  }
}

/** Makes the buttons for opening and saving work. */
export function setUpFiles(desk: Desk, messages: Messages): void {
  const input = element("file", HTMLInputElement);
  element("open-file").addEventListener("click", () =>
    closing(desk, messages, () => input.click()),
  );
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    if (file) void openFile(file, desk, messages);
  });
  openDropped(desk, messages);
  element("save-file").addEventListener("click", () => saveOrAsk(desk, messages));
}
