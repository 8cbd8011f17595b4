import type { ActiveCell } from "../../workbook/excel/types";
import type { Catalogue } from "../catalogue/catalogue";
import { say, type Pane } from "../state/pane";
import { asRefusal, refusalSentence } from "../state/refusal-sentence";
import { explainFormula } from "./explain-formula";
import { explainWritten } from "./report-cell";
import { saidOf } from "./said-of";
import type { ExplainState, Explanation } from "./state";

const atFirst: ExplainState = { looks: 0, explanation: { kind: "looking" }, said: "" };

/** Explains the cell the user stands on; what is asked for anew is also said anew. */
export async function explainActiveCell(pane: Pane, isAskedFor = false): Promise<void> {
  const { looks, ...before } = pane.store.state.explain ?? atFirst;
  const look = looks + 1;
  pane.store.change({ explain: { ...before, looks: look } });
  const explanation = await explain(pane);
  const latest = pane.store.state.explain;
  if (latest === null || latest.looks !== look) return;
  const said = saidOf(pane, explanation);
  pane.store.change({ explain: { looks: look, explanation, said } });
  const isNews = isAskedFor || said !== latest.said;
  if (isNews && pane.store.state.tab === "explain") say(pane, said);
}

async function explain(pane: Pane): Promise<Explanation> {
  const catalogue = await pane.loadCatalogue().catch(() => null);
  if (catalogue === null) return { kind: "refused", sentence: pane.texts.explain.noCatalogue };
  try {
    return await explainCell(pane, await pane.workbook.readActiveCell(), catalogue);
  } catch (error) {
    return { kind: "refused", sentence: refusalSentence(pane.texts, asRefusal(error)) };
  }
}

async function explainCell(
  pane: Pane,
  active: ActiveCell,
  catalogue: Catalogue,
): Promise<Explanation> {
  const formula = await explainFormula(pane, active, catalogue);
  if (formula !== null) return formula;
  const report = await explainWritten(pane, active);
  if (report !== null) return { kind: "report", place: active.place, report };
  return { kind: "nothing", place: active.place };
}
