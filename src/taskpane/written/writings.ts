import type { Written } from "../../workbook/excel/types";
import { slice } from "../pane/slice";

interface Writings {
  /** What any part has written, by the notes in the workbook and since. */
  written: Written[];
  /** A newer Stockbook has noted what it wrote: its notes are left as they are. */
  notesAreNewer: boolean;
  /** What was edited since it was written, so that taking it back needs a second word. */
  editedSince: Written | null;
}

export const writings = slice<Writings>("written", () => ({
  written: [],
  notesAreNewer: false,
  editedSince: null,
}));
