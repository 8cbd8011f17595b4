/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { lateAnswersWhile } from "./late-answers";

lateAnswersWhile("zero stock is open");
lateAnswersWhile("another list is offered for zero stock");
