/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { lateAnswersWhile } from "./late-answers";

lateAnswersWhile("another list is offered");
