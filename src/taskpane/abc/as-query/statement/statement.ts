import { valuePlaces, type Asked } from "../asked";
import type { Dialect } from "../dialects/dialect";
import { itemsStep } from "./items-step";
import { letterSteps } from "./letter-steps";
import { measureName, rowsSteps } from "./rows-step";
import { scoreSteps } from "./score-steps";
import { selected, withSteps, type Step } from "./step";
import { variationLetter, variationSteps } from "./variation-steps";

/** The query that gives the class of every item, without the comment at its head. */
export function statement(dialect: Dialect, asked: Asked): string {
  const { group, item, settings, rankedBy, then, measures } = asked;
  const keys = group === null ? [] : ["group_key"];
  const rows = rowsSteps(dialect, asked);
  const isScore = rankedBy === "score";
  const steps: Step[] = [
    ...rows,
    itemsStep(asked, rows[rows.length - 1].name),
    ...(isScore ? scoreSteps(dialect, asked, keys) : []),
    ...letterSteps(settings, {
      prefix: "first",
      from: isScore ? "scored" : "items",
      by: isScore ? "score" : "v",
      keys,
      isExact: !isScore && valuePlaces(asked) !== null,
      letter: "letter",
    }),
  ];
  const further: string[] = isScore ? ["score"] : [];
  let itemClass = "letter";
  if (then === "lines") {
    steps.push(
      ...letterSteps(settings, {
        prefix: "second",
        from: "first_letters",
        by: measureName(0),
        keys: settings.scope === "class" ? [...keys, "letter"] : keys,
        isExact: measures[0].places !== null,
        letter: "second_letter",
      }),
    );
    further.push(`${measureName(0)} AS second_value`);
    itemClass = "CONCAT(letter, LOWER(second_letter))";
  }
  if (then === "variation") {
    steps.push(...variationSteps(dialect, asked, "first_letters"));
    further.push("variation");
    itemClass = `CONCAT(letter, ${variationLetter(settings)})`;
  }
  return withSteps(steps, [
    ...selected([
      ...(group === null ? [] : ["item_group"]),
      ...(item === null ? [] : ["item"]),
      "v AS item_value",
      ...further,
      `${itemClass} AS item_class`,
    ]),
    `FROM ${steps[steps.length - 1].name}`,
  ]);
}
