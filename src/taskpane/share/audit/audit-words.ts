import type { PaneTexts } from "../../../locales";

export type AuditWords = PaneTexts["share"]["audit"];
