import type { nothing, TemplateResult } from "lit/html.js";

/** Something drawn, or nothing. */
export type View = TemplateResult | typeof nothing;
