/** How much a message matters, as Fluent's message bars have it. */
export type Intent = "error" | "warning" | "success" | "info";
