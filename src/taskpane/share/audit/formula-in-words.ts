import { templateOf } from "../../mathematics/elements";
import { nameArguments } from "../../mathematics/named";

/** "order quantity = √(2 × annual demand × order cost / holding cost)": a formula on one line. */
export function formulaInWords(mathml: string, words: Record<string, string>): string {
  const { content } = templateOf(nameArguments(mathml, words, "words"));
  return [...content.children].map(onOneLine).join("; ").replace(/\s+/g, " ").trim();
}

function onOneLine(part: Element): string {
  const parts = [...part.children];
  const line = (k: number) => (parts[k] === undefined ? "" : onOneLine(parts[k]).trim());
  switch (part.localName) {
    case "mo":
      return operator(part.textContent ?? "");
    case "mfrac":
      return `${operand(line(0))} / ${operand(line(1))}`;
    case "msqrt":
      return `√(${parts.map(onOneLine).join("").trim()})`;
    case "msub":
    case "munder":
      return `${line(0)}_${operand(line(1))}`;
    case "msup":
    case "mover":
      return `${operand(line(0))}^${operand(line(1))}`;
    case "msubsup":
    case "munderover":
      return `${line(0)}_${operand(line(1))}^${operand(line(2))} `;
    case "mtable":
      return parts.map((row) => onOneLine(row).trim()).join("; ");
    case "mtd":
      return ` ${parts.map(onOneLine).join("").trim()} `;
    case "mspace":
      return " ";
    default:
      return parts.length > 0 ? parts.map(onOneLine).join("") : (part.textContent ?? "");
  }
}

function operator(sign: string): string {
  if (/^[\u2061-\u2064]?$/u.test(sign)) return "";
  if (/^[⋅·×]$/u.test(sign)) return " × ";
  if (sign === ",") return ", ";
  return /^[()[\]{}|⌈⌉⌊⌋]$/u.test(sign) ? sign : ` ${sign} `;
}

/** What is more than one number or name stands in brackets. */
function operand(text: string): string {
  return /[+−=×/^]/u.test(text) && !/^[√(][^()]*\)$/u.test(text) ? `(${text})` : text;
}
