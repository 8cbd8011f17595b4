/** About how many letters wide MathML is. */
export function widthOf(part: Element): number {
  const parts = [...part.children];
  const all = (elements: Element[]) => elements.reduce((width, each) => width + widthOf(each), 0);
  switch (part.localName) {
    case "mfrac":
      return Math.max(...parts.map(widthOf));
    case "msub":
    case "msup":
    case "msubsup":
      return widthOf(parts[0]) + 0.7 * all(parts.slice(1));
    case "munder":
    case "mover":
    case "munderover":
      return Math.max(widthOf(parts[0]), ...parts.slice(1).map((each) => 0.7 * widthOf(each)));
    case "msqrt":
      return 1.5 + all(parts);
    case "mtable":
      return tableWidth(parts);
    case "mo":
      return /^[=≤≥<>+−⋅]$/.test(part.textContent ?? "")
        ? 2
        : (part.textContent?.length ?? 0) * 0.6;
    default:
      return parts.length > 0 ? all(parts) : (part.textContent?.trim().length ?? 0);
  }
}

function tableWidth(rows: Element[]): number {
  const columns = Math.max(...rows.map(({ children }) => children.length));
  return Array.from({ length: columns }, (_, k) =>
    Math.max(...rows.map(({ children }) => (children[k] ? widthOf(children[k]) : 0))),
  ).reduce((width, column) => width + column + 1, 0);
}
