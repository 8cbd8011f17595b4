const mathNamespace = "http://www.w3.org/1998/Math/MathML";

export function mathElement(name: string, ...content: (Node | string)[]): Element {
  const element = document.createElementNS(mathNamespace, name);
  element.append(...content);
  return element;
}

/** MathML of the build as elements that nothing shows yet. */
export function templateOf(mathml: string): HTMLTemplateElement {
  const template = document.createElement("template");
  template.innerHTML = mathml;
  return template;
}

export const isOperator = (node: Element | null | undefined, signs: string): boolean =>
  node?.localName === "mo" && node.textContent !== "" && signs.includes(node.textContent ?? "");
