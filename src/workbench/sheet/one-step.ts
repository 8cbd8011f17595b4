import { lockedSheetAllowedCommands, registries, UIPlugin, type Model } from "@odoo/o-spreadsheet";

/**
 * The sheet makes one step of undo from everything that happens while one command is handled.
 * So a block of work becomes one step by being the work of a command of our own.
 */

const stepCommand = "STOCKBOOK_STEP";

interface Step {
  type: string;
  run?: () => void;
}

class OneStepPlugin extends UIPlugin {
  override handle(command: Step): void {
    if (command.type === stepCommand) command.run?.();
  }
}

/** To be called once, before the first workbook is made. */
export function installOneStep(): void {
  if (registries.featurePluginRegistry.contains(stepCommand)) return;
  registries.featurePluginRegistry.add(stepCommand, OneStepPlugin);
  // A locked sheet refuses edits by itself; the step as such edits nothing.
  (lockedSheetAllowedCommands as Set<string>).add(stepCommand);
}

type Outcome<T> = { value: T } | { error: unknown } | null;

/** Runs the work as one step of undo. An error comes out only after the sheet has settled. */
export function runAsOneStep<T>(model: Model, run: () => T): T {
  const outcome: { is: Outcome<T> } = { is: null };
  const dispatch = model.dispatch as (type: string, payload: Omit<Step, "type">) => void;
  dispatch(stepCommand, {
    run: () => {
      try {
        outcome.is = { value: run() };
      } catch (error) {
        outcome.is = { error };
      }
    },
  });
  const { is } = outcome;
  if (is && "value" in is) return is.value;
  throw is ? is.error : new Error("The sheet did not run the step");
}
