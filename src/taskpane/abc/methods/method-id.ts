import type { ListTexts } from "../../../locales";

/** As a workbook keeps it; a method begins with what the user reads of it. */
export type MethodId = keyof ListTexts["see"]["methods"];
