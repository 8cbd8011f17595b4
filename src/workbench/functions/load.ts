import { createAssociations } from "./custom-functions";
import type { FunctionsMetadata } from "./metadata";
import { registerFunctions, type Registered } from "./register";

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}

async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return (await response.json()) as T;
}

/** Loads the built add-in's functions as Excel does, from functions.json and functions.js. */
export async function loadFunctions(namespace: string): Promise<Registered> {
  const { runtime, functions } = createAssociations();
  Object.assign(window, { CustomFunctions: runtime });
  const [metadata] = await Promise.all([
    loadJson<FunctionsMetadata>("/functions.json"),
    loadScript("/functions.js"),
  ]);
  return registerFunctions(metadata, functions, namespace);
}
