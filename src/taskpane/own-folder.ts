/** Where the add-in's files lie, whatever page has loaded this script. */
export const ownFolder = new URL(
  ".",
  (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI,
).href;
