import { valuePlaces, type Asked } from "../asked";
import { plainNumber } from "../statement/percent";
import { measureName } from "../statement/rows-step";
import { lettersFunction } from "./m-letters";
import { rowColumns, rowsSteps, sourceSteps, type TableSource } from "./m-rows";
import { texts } from "./m-text";

/** The run in Power Query alone, over a table of the workbook or a file. */
export function mQuery(from: TableSource, asked: Asked): string {
  const { group, rankedBy, then, settings, measures } = asked;
  const groupKeys = group === null ? [] : ["group_key"];
  const isScore = rankedBy === "score";
  const isFirstExact = !isScore && valuePlaces(asked) !== null;
  const isSecondExact = then === "lines" && measures[0].places !== null;
  const lettersOf = (isExact: boolean) => (isExact ? "WholeLetters" : "Letters");
  const exactness = new Set([isFirstExact, ...(then === "lines" ? [isSecondExact] : [])]);
  const secondKeys = settings.scope === "class" ? [...groupKeys, "letter"] : groupKeys;
  const steps = [
    ...sourceSteps(from, asked.table),
    ...rowsSteps(asked),
    ...itemsSteps(asked),
    ...[...exactness].map((isExact) =>
      lettersFunction(lettersOf(isExact), settings, isExact).trimStart(),
    ),
    `Each = (items as table, keys as list, ranked as function) as table => if List.IsEmpty(keys) then ranked(items) else Table.Combine(Table.Group(items, keys, {{"part", ranked, type table}})[part])`,
    ...(isScore ? scoreSteps(asked, groupKeys) : []),
    `First = Each(${isScore ? "Scored" : "Items"}, ${texts(groupKeys)}, each ${lettersOf(isFirstExact)}(_, "${isScore ? "score" : "v"}", "letter"))`,
    ...(then === "lines"
      ? [
          `Second = Each(First, ${texts(secondKeys)}, each ${lettersOf(isSecondExact)}(_, "m1", "second_letter"))`,
        ]
      : []),
    ...(then === "variation" ? variationSteps(asked) : []),
    ...resultSteps(asked),
  ];
  return `let\n    ${steps.join(",\n    ")}\nin\n    Result`;
}

function itemsSteps(asked: Asked): string[] {
  const { item, group, measures, then, choices } = asked;
  const names = ["v", ...measures.map((_, k) => measureName(k))];
  const needed = then === "variation" ? ["v"] : names;
  const kept = `Kept = Table.SelectRows(Rows, each ${needed.map((name) => `[${name}] <> null`).join(" and ")})`;
  if (item === null || choices.duplicates === "keep") return [kept, "Items = Table.Buffer(Kept)"];
  const keys = [...(group === null ? [] : ["group_key"]), "item_key"];
  const shown = rowColumns(asked).filter((name) => !keys.includes(name) && !names.includes(name));
  const columns = [
    ...shown.map((name) => `{"${name}", each List.First([${name}])}`),
    ...names.map((name) => `{"${name}", each List.Sum([${name}])}`),
  ];
  return [
    kept,
    `Summed = Table.Group(Table.SelectRows(Kept, each [item_key] <> ""), ${texts(keys)}, {${columns.join(", ")}})`,
    `Items = Table.Buffer(Table.Combine({Summed, Table.SelectRows(Kept, each [item_key] = "")}))`,
  ];
}

/** The shares of every criterion in its total, weighted and added up. */
function scoreSteps({ measures, settings }: Asked, keys: string[]): string[] {
  const names = ["v", ...measures.map((_, k) => measureName(k))];
  const { weights } = settings;
  const together = plainNumber(weights.reduce((sum, weight) => sum + weight, 0));
  const parts = names.map(
    (name, k) => `${plainNumber(weights[k])} * ShareIn([${name}], Totals{${k}})`,
  );
  return [
    `ShareIn = (number as number, total as nullable number) as number => if total = null or total = 0 then 0 else number / total`,
    `Scores = (items as table) as table =>
        let
          Totals = List.Buffer(List.Transform(${texts(names)}, (name) => List.Sum(List.Select(Table.Column(items, name), each _ > 0)))),
          Result = Table.AddColumn(items, "score", each
            let
              Parts = {${parts.join(", ")}},
              Sum = List.Sum(Parts)
            in
              if Number.Abs(Sum) <= List.Sum(List.Transform(Parts, Number.Abs)) * 1E-13 then 0 else Sum / ${together}, type number)
        in
          Result`,
    `Scored = Each(Items, ${texts(keys)}, Scores)`,
  ];
}

/** The deviation of the periods, over n − 1, against their mean. */
function variationSteps({ measures, choices, settings }: Asked): string[] {
  const names = measures.map((_, k) => `[${measureName(k)}]`).join(", ");
  const known =
    choices.emptyPeriods === "zero"
      ? `List.Transform({${names}}, each if _ = null then 0 else _)`
      : `List.RemoveNulls({${names}})`;
  const within = (limit: number) => `variation <= ${plainNumber(limit)} * (1 + 1E-12)`;
  return [
    `VariationOf = (demand as list) as nullable number => if List.Count(demand) < 2 or List.Sum(demand) <= 0 then null else List.StandardDeviation(demand) / List.Average(demand)`,
    `Varied = Table.AddColumn(First, "variation", each VariationOf(${known}))`,
    `LetterOf = (variation as nullable number) as text => if variation = null then "Z" else if ${within(settings.xLimit)} then "X" else if ${within(settings.yLimit)} then "Y" else "Z"`,
  ];
}

function resultSteps(asked: Asked): string[] {
  const { item, group, rankedBy, then, measures } = asked;
  const from = then === "lines" ? "Second" : then === "variation" ? "Varied" : "First";
  const itemClass =
    then === "lines"
      ? "[letter] & Text.Lower([second_letter])"
      : then === "variation"
        ? "[letter] & LetterOf([variation])"
        : "[letter]";
  const inUnits = (name: string, places: number | null) =>
    places === null || places === 0 ? `[${name}]` : `[${name}] / ${10 ** places}`;
  const columns = [
    ...(group === null ? [] : ["item_group"]),
    ...(item === null ? [] : ["item"]),
    "item_value",
    ...(rankedBy === "score" ? ["score"] : []),
    ...(then === "lines" ? ["second_value"] : []),
    ...(then === "variation" ? ["variation"] : []),
    "item_class",
  ];
  const added: [string, string, string][] = [
    ["item_value", inUnits("v", valuePlaces(asked)), "type number"],
    ...(then === "lines"
      ? [
          ["second_value", inUnits("m1", measures[0].places), "type number"] as [
            string,
            string,
            string,
          ],
        ]
      : []),
    ["item_class", itemClass, "type text"],
  ];
  const [last, steps] = added.reduce<[string, string[]]>(
    ([before, made], [name, each, type], k) => {
      const step = `Result${k + 1}`;
      return [
        step,
        [...made, `${step} = Table.AddColumn(${before}, "${name}", each ${each}, ${type})`],
      ];
    },
    [from, []],
  );
  return [...steps, `Result = Table.SelectColumns(${last}, ${texts(columns)})`];
}
