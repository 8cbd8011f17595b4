import { ownFolder } from "../own-folder";
import type { Catalogue } from "./catalogue";

let catalogue: Promise<Catalogue> | null = null;

/** Fetched once from the add-in's own folder; after a failure it is asked for again. */
export function loadCatalogue(): Promise<Catalogue> {
  catalogue ??= fetchCatalogue().catch((error) => {
    catalogue = null;
    throw error;
  });
  return catalogue;
}

async function fetchCatalogue(): Promise<Catalogue> {
  const response = await fetch(`${ownFolder}catalogue.json`);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Catalogue;
}
