import { file } from "./en/pane-file";

export type FileTexts = typeof file;

/** Every language, by its code: the texts of the analysis of a file. */
export const fileLanguages: Record<string, FileTexts> = { en: file };
