import { ownFolder } from "./own-folder";

/** A file of the add-in's own folder, fetched once; after a failure it is asked for again. */
export function ownFile<Content>(name: string): () => Promise<Content> {
  let content: Promise<Content> | null = null;
  return () => {
    content ??= fetchFile<Content>(name).catch((error) => {
      content = null;
      throw error;
    });
    return content;
  };
}

async function fetchFile<Content>(name: string): Promise<Content> {
  const response = await fetch(ownFolder + name);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Content;
}
