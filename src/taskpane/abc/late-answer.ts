import { nothing } from "lit/html.js";
import type { AnswerCode } from "./answer-code";
import { lookView } from "./answer/look-view";
import { lookupView } from "./answer/lookup-view";
import { checkView } from "./rows/check-view";
import { analyse } from "./run/analyse";
import { recalculate } from "./run/recalculate";
import { abc } from "./state";
import { actionsView } from "./write/actions-view";
import { furtherFold } from "./write/further-fold";
import { planClasses } from "./write/plan-classes";
import { takeBack } from "./write/take-back";

/** The answer, from reading the list to what can be done with it. */
export const answerCode: AnswerCode = {
  analyse,
  recalculate,
  planClasses,
  takeBack,
  answerView: lookView,
  findingsView: checkView,
  furtherView: (pane) => {
    const { result } = abc.of(pane);
    return result === null ? nothing : lookupView(pane, result);
  },
  sheetFold: furtherFold,
  actionsView,
};
