import type { ActiveCell } from "../../workbook/excel/types";
import type { Catalogue } from "../catalogue/catalogue";
import { say, type Pane } from "../pane/pane";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { explainedByPart } from "./ask-parts";
import { explainFormula } from "./explain-formula";
import { isOnTrail } from "./go-to/trail";
import { explainPlain, ownBeside } from "./precedents/precedents";
import { readFormula } from "../formula/read-formula";
import { saidOf } from "./said-of";
import { explainPart, type Explanation } from "./state";

/** Explains the cell the user stands on; what is asked for anew is also said anew. */
export async function explainActiveCell(pane: Pane, isAskedFor = false): Promise<void> {
  const look = explainPart.of(pane).looks + 1;
  explainPart.change(pane, { looks: look });
  const explanation = await explain(pane);
  const latest = explainPart.of(pane);
  if (latest.looks !== look) return;
  const said = saidOf(pane, explanation);
  const place = "place" in explanation ? explanation.place : null;
  const trail = place !== null && isOnTrail(latest.trail, place) ? latest.trail : null;
  explainPart.change(pane, { explanation, said, trail, tried: {} });
  const isNews = isAskedFor || said !== latest.said;
  if (isNews && pane.store.state.part === "explain") say(pane, said);
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
  const { place } = active;
  const told = await explainedByPart(pane, active);
  if (told !== null) return { kind: "written", place, told };
  const expression = active.formula === "" ? null : readFormula(active.formula);
  if (expression !== null) return explainPlain(pane, active, expression, catalogue);
  return { kind: "nothing", place, ...(await ownBeside(pane, place, catalogue)) };
}
