import { fileTexts } from "../../../locales/files";
import type { Pane } from "../../pane/pane";

/** "212 KB", "1.4 GB", as the system's own list of files has it. */
export function sizeOfFile(
  { language, formats }: Pick<Pane, "language" | "formats">,
  bytes: number,
): string {
  const { size } = fileTexts(language);
  if (bytes < 1e6) return size.kilobytes(formats.whole(Math.ceil(bytes / 1e3)));
  if (bytes < 1e9) return size.megabytes(formats.whole(bytes / 1e6));
  return size.gigabytes(formats.number(Math.round(bytes / 1e8) / 10));
}
