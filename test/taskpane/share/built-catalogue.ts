import { readFileSync } from "node:fs";
import type { Catalogue } from "../../../src/taskpane/catalogue/catalogue";
import type { TwinLines } from "../../../src/taskpane/native/load-twins";

const built = <Content>(name: string) =>
  JSON.parse(readFileSync(`dist/${name}`, "utf8")) as Content;

/** What is known of each function, and how Excel's own say it, as it is built. */
export const catalogue = built<Catalogue>("catalogue.json");
export const twins = built<TwinLines>("native.json");
