import type { Asked } from "../asked";
import { plainNumber, ratioOf } from "../statement/percent";

/**
 * A function of Power Query that gives the items of a table their letter: the different values once,
 * running totals over them, and the value at which each line is.
 *
 * @param name of the function: whole numbers have one, binary numbers another
 */
export function lettersFunction(
  name: string,
  { rule, aShare, bShare }: Asked["settings"],
  isExact: boolean,
): string {
  const weight =
    rule === "count"
      ? "Counts"
      : "List.Transform(List.Zip({Values, Counts}), each if _{0} > 0 then _{0} * _{1} else 0)";
  const side = rule === "within" ? "-" : "+";
  const chain = isExact
    ? ""
    : `
          End = (k as number) as number => if k ${side} 1 >= 0 and k ${side} 1 < Count and Number.Abs(Values{k} - Values{k ${side} 1}) <= Number.Abs(Values{k}) * 1E-13 then @End(k ${side} 1) else k,`;
  const inside = rule === "within" ? ">" : ">=";
  return `    ${name} = (items as table, by as text, letter as text) as table =>
        let
          Different = Table.Buffer(Table.Sort(Table.Group(items, {by}, {{"count", Table.RowCount, Int64.Type}}), {{by, Order.Descending}})),
          Values = List.Buffer(Table.Column(Different, by)),
          Counts = List.Buffer(Different[count]),
          Count = List.Count(Values),
          Weights = List.Buffer(${weight}),
          Total = List.Sum(Weights),
          Running = List.Buffer(List.Generate(() => [k = 0, upto = Weights{0}], each [k] < Count, each [k = [k] + 1, upto = [upto] + (if [k] + 1 < Count then Weights{[k] + 1} else 0)], each [upto])),${chain}
          At = (k as number) as number => if k < 0 then 0 else List.Max({0, Values{${isExact ? "k" : "End(k)"}}}),
          LineA = ${lineOf(rule, aShare, isExact)},
          LineB = ${lineOf(rule, bShare, isExact)},
          Letter = (value as number) as text => if value <= 0 then "C" else if value ${inside} LineA then "A" else if value ${inside} LineB then "B" else "C",
          Result = Table.AddColumn(items, letter, each Letter(Record.Field(_, by)), type text)
        in
          Result`;
}

function lineOf(rule: Asked["settings"]["rule"], share: number, isExact: boolean): string {
  if (share === 1) return "0";
  const { part, whole } = ratioOf(share);
  const at = (met: string) => `At(List.PositionOf(List.Transform(Running, each ${met}), true))`;
  if (rule === "count") {
    return `if Total * 2 * ${part} < ${whole} then Values{0} + 1 else ${at(`(2 * _ + 1) * ${whole} > 2 * ${part} * Total`)}`;
  }
  const sign = rule === "within" ? ">" : ">=";
  if (isExact) return at(`_ * ${whole} ${sign} Total * ${part}`);
  const margin = rule === "within" ? "(1 + 1E-12)" : "(1 - 1E-12)";
  return at(`_ ${sign} ${plainNumber(share)} * Total * ${margin}`);
}
