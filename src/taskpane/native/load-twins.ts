import { ownFile } from "../own-file";

/** The lines of `@native` by the name of the function, without the build's prefix. */
export type TwinLines = Record<string, readonly string[]>;

export const loadTwins = ownFile<TwinLines>("native.json");
