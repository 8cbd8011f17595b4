import type { Model } from "@odoo/o-spreadsheet";

interface Session {
  commandSquisher: { squish(commands: unknown): unknown; unsquish(commands: unknown): unknown };
}

/**
 * Before the sheet tells its colleagues of a change it packs formulas that are alike, and stops the
 * whole change where a cell in one of them is a range in the next: =A1 and =A1:B1. Nobody listens
 * here: its changes go as they are.
 */
export function sendRevisionsPlain(model: Model): void {
  const { session } = model as unknown as { session: Session };
  session.commandSquisher = { squish: (commands) => commands, unsquish: (commands) => commands };
}
