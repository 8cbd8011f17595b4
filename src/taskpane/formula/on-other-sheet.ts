import { isAddress, quotedSheet, sheetAndRest } from "./address";
import { withParts, type Expression } from "./expression";

/** Functions that ask where the formula itself stands, or find cells by a text. */
const bound = new Set(["INDIRECT", "CELL", "INFO", "SHEET", "SHEETS"]);
const boundWithoutArguments = new Set(["ROW", "COLUMN"]);

/** The formula asks for its own row or place, so on another sheet it would say something else. */
export class BoundToPlace extends Error {}

/** A formula of a sheet as it reads on any other sheet. Fails with BoundToPlace. */
export function onOtherSheet(expression: Expression, sheetName: string): Expression {
  const moved = (part: Expression): Expression => {
    switch (part.kind) {
      case "reference":
        return { kind: "reference", text: movedReference(part.text, sheetName) };
      case "sign":
        if (part.sign !== "@") return withParts(part, moved);
        // Of a single value it takes that value.
        if (part.of.kind === "call") return moved(part.of);
        throw new BoundToPlace();
      case "call": {
        const name = part.name.toUpperCase();
        const isAlone = part.arguments.length === 0 && boundWithoutArguments.has(name);
        if (isAlone || bound.has(name)) throw new BoundToPlace();
        return withParts(part, moved);
      }
      default:
        return withParts(part, moved);
    }
  };
  return moved(expression);
}

function movedReference(text: string, sheetName: string): string {
  const [sheet, rest] = sheetAndRest(text);
  if (sheet !== "") return text;
  if (isAddress(rest)) return `${quotedSheet(sheetName)}!${rest}`;
  // In a table its own name may be left out, and "this row" is the formula's.
  if (rest.startsWith("[") || /\[\s*@|#this row/i.test(rest)) throw new BoundToPlace();
  return text;
}
