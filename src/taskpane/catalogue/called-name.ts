/** The name as it is typed into a cell. */
export function calledName(name: string, namespace: string): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}
